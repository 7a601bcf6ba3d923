package app.acquaint.cohort.ui;

import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** How people come into a leader's sight: by following an invitation, or by agreeing to a request. */
@Route("learners/add")
@RolesAllowed("LEADER")
class AddLearnersView extends Page implements HasDynamicTitle {

    AddLearnersView(LeadingDesk desk) {
        addClassName("add-learners");
        var open = new OpenInvitationsPanel(desk);
        var cohorts = new CohortsPanel(desk);
        var invite = new InviteForm(desk, () -> {
            open.show();
            cohorts.show();
        });
        add(
                new PageHeading(getTranslation("cohort.learners"), getTranslation("cohort.add")),
                new Paragraph(getTranslation("cohort.add.lead")),
                invite,
                Words.heading("cohort.invitations"),
                open,
                Words.heading("cohort.request"),
                new RequestForm(desk),
                Words.heading("cohort.cohorts"),
                cohorts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohort.add");
    }
}
