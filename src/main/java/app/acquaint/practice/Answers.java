package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps answers to exercises that are forms: {@link Writings} with the JSON read and written. */
@Service
public class Answers {

    private final Writings writings;

    Answers(Writings writings) {
        this.writings = writings;
    }

    /** The answer that stands; without one (or with one that cannot be read) its {@link Kept#answer} is empty. */
    public <A extends Answer> Kept<A> find(AccountId owner, CourseId course, ExerciseId exercise, Class<A> kind) {
        return writings.find(key(owner, course, exercise))
                .map(writing -> kept(kind, writing))
                .orElseGet(() -> new Kept<>(0, Optional.empty()));
    }

    /**
     * Keeps the answer, durably, unless another tab or device kept one since.
     *
     * @param base {@link Kept#revision} of the answer that this one replaces; 0 when there was none
     */
    public <A extends Answer> Outcome<A> save(
            AccountId owner, CourseId course, ExerciseId exercise, int base, A answer) {
        @SuppressWarnings("unchecked")
        var kind = (Class<A>) answer.getClass();
        var result = writings.save(key(owner, course, exercise), base, AnswerCodec.write(answer), false);
        return switch (result) {
            case SaveResult.Saved(var writing) -> new Outcome<>(kept(kind, writing), true);
            case SaveResult.Conflict(var theirs) -> new Outcome<>(kept(kind, theirs), false);
        };
    }

    private static <A extends Answer> Kept<A> kept(Class<A> kind, Writing writing) {
        return new Kept<>(writing.revision(), AnswerCodec.read(kind, writing.text()));
    }

    private static WritingKey key(AccountId owner, CourseId course, ExerciseId exercise) {
        return new WritingKey(owner, course, exercise, null);
    }

    /**
     * What stands.
     *
     * @param revision 0 when nothing was ever saved
     */
    public record Kept<A extends Answer>(int revision, Optional<A> answer) {}

    /**
     * What came of a save.
     *
     * @param stands what stands now
     * @param saved false when something else was kept meanwhile: it stands, and nothing was overwritten
     */
    public record Outcome<A extends Answer>(Kept<A> stands, boolean saved) {}
}
