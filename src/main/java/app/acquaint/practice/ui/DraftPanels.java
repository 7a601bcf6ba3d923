package app.acquaint.practice.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.course.Course;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.practice.DraftCoach;
import app.acquaint.practice.DraftSending;
import app.acquaint.practice.WritingKey;
import app.acquaint.practice.Writings;
import app.acquaint.practice.WrittenPiece;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the sheet for a draft of the logged-in learner, wherever one is shown. */
@Component
record DraftPanels(
        Writings writings, DraftCoach coach, DraftSending sending, ShareDesk shares, CurrentAccount account) {

    /**
     * The sheet with what stands on it.
     *
     * @param about whom the draft is about; null when nobody is chosen yet or it is about nobody
     * @param changed run, in the page's lock, when what a lesson's rule hangs on may have changed, or the person's stage
     */
    DraftWithShares panel(Course course, DraftExercise exercise, @Nullable Person about, Runnable changed) {
        var contact = exercise.aboutPerson() && about != null ? about.id() : null;
        var key = new WritingKey(account.id(), course.id(), exercise.id(), contact);
        return new DraftWithShares(new DraftPanel.Task(key, exercise, course.language(), about, changed), false, this);
    }

    /**
     * The sheet for something written before, also where its exercise is gone: then it has no coach. Sharing is offered
     * below it.
     *
     * @param title for a piece whose exercise is gone
     * @param about whom it is about; null when nobody, or when that person was deleted
     */
    DraftWithShares panel(WrittenPiece piece, String title, @Nullable Person about) {
        var key = piece.writing().key();
        var exercise = piece.draft()
                .orElseGet(
                        () -> new DraftExercise(key.exercise(), title, "", null, false, null, "", "", null, "", null));
        var language = piece.course()
                .map(Course::language)
                .orElseGet(() -> account.get().locale().toLanguageTag());
        return new DraftWithShares(new DraftPanel.Task(key, exercise, language, about, () -> {}), true, this);
    }
}
