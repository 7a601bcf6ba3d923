package app.acquaint.practice;

import app.acquaint.common.CourseId;
import app.acquaint.common.DomainException;
import app.acquaint.common.ExerciseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner means to do, and when.
 *
 * @param dueOn the day on which it comes back in <em>Today</em>
 * @param doneOn the day on which it was done or dropped; null while it is open
 * @param version of the state shown: a change made from an older one is refused
 */
public record Commitment(
        UUID id,
        CourseId course,
        ExerciseId exercise,
        Plan plan,
        LocalDate dueOn,
        State state,
        @Nullable LocalDate doneOn,
        Instant createdAt,
        int version) {

    /** What became of it. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    /**
     * The two halves of the sentence "When …, I will …", without the words around them.
     */
    public record Plan(String when, String will) {

        /** Longest half, in UTF-16 units. */
        public static final int MAX_LENGTH = 300;

        /**
         * @throws DomainException when a half is blank, longer than {@value #MAX_LENGTH} characters or holds a character
         *     that no database keeps
         */
        public Plan {
            when = when.strip();
            will = will.strip();
            if (when.isEmpty() || will.isEmpty()) {
                throw new DomainException("practice.commitment.blank");
            }
            if (when.length() > MAX_LENGTH || will.length() > MAX_LENGTH) {
                throw new DomainException("practice.commitment.too-long", MAX_LENGTH);
            }
            KeepableText.require(when);
            KeepableText.require(will);
        }
    }
}
