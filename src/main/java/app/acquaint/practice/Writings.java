package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import java.util.List;
import java.util.Optional;

/** Keeps everything a learner writes in exercises: one path for drafts and forms, durable, versioned, never overwritten. */
public interface Writings {

    /** What stands under the key; empty when nothing was ever saved. */
    Optional<Writing> find(WritingKey key);

    /** All that the owner wrote, last saved first, also where the exercise or the person is gone. */
    List<Writing> all(AccountId owner);

    /** What the owner wrote in one exercise, about nobody or about several people, last saved first. */
    List<Writing> in(AccountId owner, CourseId course, ExerciseId exercise);

    /**
     * The states that can be looked at and brought back, newest first and the present one before all: settled ones, and
     * those of which a later save took away more than a few words. Empty when nothing was ever saved.
     */
    List<WrittenVersion> versions(WritingKey key);

    /**
     * Saves, and returns only when the text would survive a power cut. Call it outside Vaadin's session lock where it
     * can be avoided. A text equal to what stands is acknowledged without a new revision, whatever the base.
     *
     * @param base the revision on which the text was written; 0 when there was none
     * @param settled whether this state is to be kept as a version to look at and restore
     * @throws app.acquaint.common.DomainException when the text is too long or holds a character that no database
     *     keeps (NUL, half of a surrogate pair)
     * @throws app.acquaint.common.NotFoundException when it is about a person whom the owner does not have
     * @throws app.acquaint.store.NotDurableException when the disk refused
     */
    SaveResult save(WritingKey key, int base, String text, boolean settled);
}
