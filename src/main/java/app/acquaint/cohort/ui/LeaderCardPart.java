package app.acquaint.cohort.ui;

import app.acquaint.common.AccountId;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What else a learner finds about one of their leaders: whether they took the course, what is shared with them. */
interface LeaderCardPart {

    /** Where it stands among the others; lower comes first. */
    int order();

    /** The part, made anew for each look; empty when there is nothing. The bond is checked. */
    Optional<Component> part(AccountId learner, AccountId leader);
}
