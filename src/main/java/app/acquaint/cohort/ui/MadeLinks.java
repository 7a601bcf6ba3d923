package app.acquaint.cohort.ui;

import app.acquaint.cohort.LeaderInvitations.Link;
import app.acquaint.common.EmailAddress;
import app.acquaint.uikit.CopyText;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** Links just made, to be copied now. */
class MadeLinks extends Div {

    MadeLinks() {
        addClassName("made-links");
        getElement().setAttribute("role", "status");
    }

    void show(List<Link> links) {
        removeAll();
        var mailed = links.stream().filter(Link::mailed).count();
        add(new Paragraph(
                mailed == 0 ? getTranslation("cohort.links.copy") : getTranslation("cohort.links.mailed", mailed)));
        var rows = new Rows();
        links.forEach(link -> rows.add(row(link)));
        add(rows);
    }

    private Row row(Link made) {
        var address = made.link().toString();
        var field = new TextField(
                made.to().map(EmailAddress::value).orElseGet(() -> getTranslation("cohort.links.anybody")));
        field.setValue(address);
        field.setReadOnly(true);
        field.addClassName("made-link");
        return new Row(field).withActions(new CopyText(getTranslation("cohort.copy"), address));
    }
}
