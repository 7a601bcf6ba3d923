package app.acquaint.cohort.ui;

import app.acquaint.common.AccountId;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What else a leader finds on the page of somebody they lead: what that person shared, what was assigned when. */
interface LearnerPagePart {

    /** Where it stands among the others; lower comes first. */
    int order();

    /** The part with its heading, made anew for each look; empty when there is nothing. The bond is checked. */
    Optional<Component> part(AccountId leader, AccountId learner);
}
