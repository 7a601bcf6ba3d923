package app.acquaint.account.ui;

import app.acquaint.uikit.CopyText;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** Links that were just made, which are shown now and never again, each to be copied. */
class MadeLinks extends Div {

    /** One link to pass on. */
    MadeLinks(String label, URI link) {
        add(
                new LinkField(label, link.toString()),
                new CopyText(getTranslation("account.invite.copy"), link.toString()),
                once());
    }

    /** A link for each of several people. */
    MadeLinks(List<Named> links) {
        add(once());
        var rows = new Rows();
        links.forEach(one -> rows.add(new Row(one.name())
                .withActions(new CopyText(
                        getTranslation("account.invite.copy"), one.link().toString()))));
        if (links.size() > 1) {
            var all = links.stream().map(one -> one.name() + "\t" + one.link()).collect(Collectors.joining("\n"));
            add(new CopyText(getTranslation("account.invite.copy-all"), all));
        }
        add(rows);
    }

    private Paragraph once() {
        var said = new Paragraph(getTranslation("account.invite.once-shown"));
        said.addClassName("soft");
        return said;
    }

    /** @param name of whom it is for */
    record Named(String name, URI link) {}
}
