package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as it is kept.
 *
 * @param on the learner's day
 * @param seenAt null until the learner was shown it
 */
record EncouragementRow(
        UUID id,
        AccountId leader,
        AccountId learner,
        Encouragement.Kind kind,
        String sentence,
        LocalDate on,
        Instant at,
        @Nullable Instant seenAt) {

    Encouragement by(String leaderName) {
        return new Encouragement(id, leader, leaderName, learner, kind, sentence, on, seenAt != null);
    }
}
