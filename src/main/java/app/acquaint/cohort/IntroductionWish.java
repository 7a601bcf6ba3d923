package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import java.time.Instant;
import java.util.Optional;

/**
 * A learner took up the offer to be introduced.
 *
 * @param wish to what kind of person, in the learner's words, written to be read by the leader
 * @param answered when the leader marked it as done; empty before that
 */
public record IntroductionWish(
        AssignmentId assignment, AccountId learner, String wish, Instant asked, Optional<Instant> answered) {

    /** Longest wish, in UTF-16 units. */
    public static final int MAX_LENGTH = 500;
}
