package app.acquaint.account.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.account.Member;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.OrganisationPages;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** Everybody who has an account, for the organiser: to find somebody, to invite, and to see to leavers. */
@Route("organisation/people")
@RolesAllowed("ORGANISER")
class MembersView extends Page implements HasDynamicTitle {

    private static final int AT_ONCE = 50;
    private static final int PAUSE_MILLIS = 250;

    private final CurrentAccount current;
    private final MembersDesk desk;
    private final Moments moments;
    private final TextField search = new TextField();
    private final Paragraph count = new Paragraph();
    private final Rows rows = new Rows();
    private final Div nobody = new Div();
    private final Button more = new Button("", click -> showMore());
    private final ErasuresPanel erasures;
    private int most = AT_ONCE;

    MembersView(CurrentAccount current, MembersDesk desk) {
        this.current = current;
        this.desk = desk;
        this.moments = new Moments(current.get().zone(), getLocale());
        addClassName("members");
        erasures = new ErasuresPanel(current.id(), desk.erasures(), moments, this::refresh);
        var open = new InvitationsPanel(current.id(), desk, moments);
        more.setText(getTranslation("account.people.more"));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        search.setPlaceholder(getTranslation("account.people.search"));
        search.setAriaLabel(getTranslation("account.people.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.addValueChangeListener(change -> showAnew());
        add(
                new PageHeading(getTranslation("common.organisation"), getTranslation("account.people.title")),
                new OrganisationPages("organisation/people"),
                erasures,
                search,
                count,
                rows,
                nobody,
                more,
                heading("account.invite"),
                new InvitePanel(current.id(), desk, open::refresh),
                open);
        showAnew();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.people.title");
    }

    private H2 heading(String key) {
        var heading = new H2(getTranslation(key));
        heading.addClassName("section-heading");
        return heading;
    }

    private void refresh() {
        erasures.refresh();
        show();
    }

    private void showAnew() {
        most = AT_ONCE;
        show();
    }

    private void showMore() {
        most += AT_ONCE;
        show();
    }

    private void show() {
        var found = desk.members().find(current.id(), search.getValue(), most);
        rows.removeAll();
        nobody.removeAll();
        found.members().forEach(member -> rows.add(row(member)));
        if (found.total() == 0) {
            nobody.add(new EmptyState(getTranslation("account.people.nobody")));
        }
        count.setText(
                found.total() > found.members().size()
                        ? getTranslation("account.people.some", found.members().size(), found.total())
                        : getTranslation("account.people.count", found.total()));
        more.setVisible(found.total() > found.members().size());
    }

    private Row row(Member member) {
        var roles = member.roles().stream()
                .sorted()
                .map(role -> getTranslation(RoleBoxes.key(role)))
                .collect(Collectors.joining(", "));
        var standing = member.leftAt()
                .map(at -> getTranslation("account.people.left", moments.day(at)))
                .orElseGet(() -> getTranslation("account.people.since", moments.day(member.since())));
        var change = new Button(
                getTranslation("account.people.change"),
                click -> new MemberDialog(current.id(), member, desk, this::refresh).open());
        change.setAriaLabel(getTranslation("account.people.change-of", member.name()));
        return new Row(member.name())
                .withAvatar(member.name())
                .withNote(getTranslation("account.people.line", member.email().value(), roles, standing))
                .withActions(change);
    }
}
