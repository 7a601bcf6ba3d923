package app.acquaint.uikit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The way between the pages of an organiser, which belong to several modules. */
public class OrganisationPages extends Nav {

    private static final List<String> ADDRESSES = List.of(
            "organisation/people", "organisation/sign-up", "organisation/cohorts", "organisation/mail", "coach");

    /** @param here address of the page that shows it, without a leading slash */
    public OrganisationPages(String here) {
        addClassName("organisation-pages");
        setAriaLabel(getTranslation("common.organisation"));
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        for (var address : ADDRESSES) {
            var link = new PageLink(
                    address, getTranslation("common.organisation." + address.substring(address.indexOf('/') + 1)));
            if (address.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
