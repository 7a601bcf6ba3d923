package app.acquaint.shell.ui;

import app.acquaint.course.ContentProblem;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Tells the organiser what keeps changed course files from being shown, and where. */
class PendingContent extends Aside {

    private static final int SHOWN = 10;

    PendingContent(List<ContentProblem> problems) {
        addClassName("organiser-note");
        getElement().setAttribute("aria-label", getTranslation("shell.pending.label"));
        add(new Paragraph(getTranslation("shell.pending", problems.size())));
        var list = new UnorderedList();
        problems.stream().limit(SHOWN).map(PendingContent::line).forEach(list::add);
        add(list);
        if (problems.size() > SHOWN) {
            add(new Paragraph(getTranslation("shell.pending.more", problems.size() - SHOWN)));
        }
    }

    private static ListItem line(ContentProblem problem) {
        var place = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
        return new ListItem(new Code(place), new Span(" " + problem.message()));
    }
}
