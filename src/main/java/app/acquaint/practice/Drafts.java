package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The drafts of one exercise, whomever they are about. */
@Component
class Drafts {

    private final Writings writings;
    private final DraftCoach coach;

    Drafts(Writings writings, DraftCoach coach) {
        this.writings = writings;
        this.coach = coach;
    }

    /** The text about that person, else the one last saved; empty when all are blank. */
    Optional<String> latest(AccountId owner, CourseId course, ExerciseId draft, @Nullable ContactId about) {
        return of(owner, course, draft)
                .min(Comparator.comparing(
                        writing -> !Objects.equals(writing.key().contact(), about)))
                .map(Writing::text);
    }

    /** Whether one of them has its must-criteria met or overruled. */
    boolean anyHolds(AccountId owner, CourseId course, ExerciseId draft) {
        return of(owner, course, draft).anyMatch(writing -> coach.holds(writing.key(), writing.text()));
    }

    /** Those that say something, last saved first. */
    private Stream<Writing> of(AccountId owner, CourseId course, ExerciseId draft) {
        return writings.in(owner, course, draft).stream()
                .filter(writing -> !writing.text().isBlank());
    }
}
