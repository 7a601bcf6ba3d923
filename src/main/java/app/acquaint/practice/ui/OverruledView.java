package app.acquaint.practice.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.practice.OverruledPoint;
import app.acquaint.practice.OverruledPoints;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.OrganisationPages;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** For the organiser: on which points people keep their own words against the coach, as counts only. */
@Route("coach")
@RolesAllowed("ORGANISER")
class OverruledView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentAccount current;
    private final OverruledPoints overruled;

    OverruledView(CurrentAccount current, OverruledPoints overruled) {
        this.current = current;
        this.overruled = overruled;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var points = overruled.seenBy(current.get());
        removeAll();
        add(
                new PageHeading(getTranslation("common.organisation"), getTranslation("practice.overruled.title")),
                new OrganisationPages("coach"),
                new Paragraph(getTranslation("practice.overruled.lead", OverruledPoints.FEWEST)));
        if (points.isEmpty()) {
            add(new EmptyState(getTranslation("practice.overruled.empty", OverruledPoints.FEWEST)));
        } else {
            var rows = new Rows();
            points.forEach(point -> rows.add(row(point)));
            add(rows);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.overruled.title");
    }

    private Row row(OverruledPoint point) {
        var title = point.rubric().title() + ": " + point.suggestion();
        return new Row(title)
                .withNote(getTranslation(
                        "practice.overruled.people",
                        point.people(),
                        point.writers(),
                        point.rubric().id(),
                        point.criterion()));
    }
}
