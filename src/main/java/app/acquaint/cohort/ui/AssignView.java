package app.acquaint.cohort.ui;

import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where a leader assigns the course, having been invited to take it first, and sees what is assigned. */
@Route("learners/assign")
@RolesAllowed("LEADER")
class AssignView extends Page implements HasDynamicTitle {

    AssignView(AssigningDesk desk) {
        addClassName("assign");
        var assigned = new AssignedPanel(desk);
        add(
                new PageHeading(getTranslation("cohort.learners"), getTranslation("cohort.assign")),
                new ExamplePanel(desk),
                new WishesPanel(desk),
                form(desk, assigned),
                Words.heading("cohort.assigned"),
                assigned);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohort.assign");
    }

    private Component form(AssigningDesk desk, AssignedPanel assigned) {
        var learners = desk.leading().learners();
        var cohorts = desk.leading().cohorts().all(desk.me());
        return learners.isEmpty() && cohorts.isEmpty()
                ? new EmptyState(
                        getTranslation("cohort.assign.nobody-yet"),
                        new PageLink("learners/add", getTranslation("cohort.add")).asButton(true))
                : new AssignForm(desk, new AssigneesField(cohorts, learners), assigned::show);
    }
}
