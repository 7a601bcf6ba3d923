package app.acquaint.cohort.ui;

import app.acquaint.cohort.AssignmentChange;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;

/** What was done to an assignment and what it said from then on, the same for both sides. */
class AssignmentHistory extends NativeDetails {

    /** @param zone of whoever reads */
    AssignmentHistory(List<AssignmentChange> changes, ZoneId zone) {
        super(Words.text("cohort.history"));
        addClassName("assignment-history");
        var list = new OrderedList();
        list.getElement().setAttribute("role", "list");
        changes.forEach(change -> list.add(item(change, zone)));
        setContent(list);
    }

    private ListItem item(AssignmentChange change, ZoneId zone) {
        var item = new ListItem(
                new Paragraph(getTranslation("cohort.history." + change.what(), Words.day(change.at(), zone))));
        if (!change.what().isEnd()) {
            var terms = change.terms();
            item.add(new Quotation(terms.reason()));
            item.add(Words.soft(terms.due()
                            .map(due -> getTranslation("cohort.history.due", Words.day(due)))
                            .orElseGet(() -> getTranslation("cohort.history.no-due"))
                    + (terms.introductions() == 0
                            ? ""
                            : " " + getTranslation("cohort.history.offer", terms.introductions()))));
        }
        return item;
    }
}
