package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ExerciseId;
import app.acquaint.contact.Contacts;
import app.acquaint.course.Course;
import java.util.List;
import java.util.Optional;

/** What progress may ask about a learner's writing and answers. */
public interface Practice {

    /** Whether the exercise is answered: each kind knows when it is (facts: from its least number on, and so on). */
    boolean answered(AccountId owner, Course course, ExerciseId exercise);

    /**
     * Whether the draft, for any person it was written for, has its must-criteria met or overruled; without a rubric,
     * whether something was written.
     */
    boolean draftHolds(AccountId owner, Course course, ExerciseId draft);

    /** The person the learner chose for this course; empty before that. May be the practice person. */
    Optional<Contacts.Person> person(AccountId owner, Course course);

    /** What the learner made in the exercises named, in their order, those without a text left out. */
    List<Piece> portfolio(AccountId owner, Course course, List<ExerciseId> exercises);

    /** What the learner means to do and has neither done nor dropped, earliest day first. */
    List<Commitment> openCommitments(AccountId owner);

    /**
     * @param title with the person's name in it; with {@link Words#PERSON} while nobody is chosen
     * @param text as it is copied or printed; a plan as one line a segment
     */
    record Piece(ExerciseId exercise, String title, String text) {}
}
