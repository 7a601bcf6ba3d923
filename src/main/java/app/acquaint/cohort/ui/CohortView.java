package app.acquaint.cohort.ui;

import app.acquaint.cohort.Cohort;
import app.acquaint.common.CohortId;
import app.acquaint.common.NotFoundException;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One cohort of the leader's: its name and who is in it. */
@Route("learners/cohort/:" + CohortView.COHORT)
@RolesAllowed("LEADER")
class CohortView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String COHORT = "cohort";

    private final LeadingDesk desk;
    private String title = "";

    CohortView(LeadingDesk desk) {
        this.desk = desk;
        addClassName("cohort");
    }

    /** The way to the cohort's page, as the title of a row. */
    static PageLink link(Cohort cohort) {
        var link = new PageLink("learners/cohort/" + cohort.id(), cohort.name());
        link.addClassName("row-title");
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = CohortId.of(event.getRouteParameters().get(COHORT).orElse(""));
            show(desk.cohorts().open(desk.me(), id));
        } catch (NotFoundException | IllegalArgumentException _) {
            event.rerouteToError(com.vaadin.flow.router.NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Cohort cohort) {
        removeAll();
        title = cohort.name();
        var heading = new PageHeading(getTranslation("cohort.cohort"), cohort.name());
        heading.getElement().setAttribute("dir", "auto");
        add(
                heading,
                Words.heading("cohort.members"),
                new MembersPanel(desk, cohort.id()),
                new PageLink("learners/add", getTranslation("cohort.members.invite")).asButton(false),
                Words.heading("cohort.rename"),
                new RenameForm(desk, cohort, renamed -> {
                    title = renamed.name();
                    heading.setHeading(title);
                    UI.getCurrentOrThrow().getPage().setTitle(title);
                }));
    }
}
