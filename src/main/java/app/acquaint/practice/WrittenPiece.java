package app.acquaint.practice;

import app.acquaint.course.Course;
import app.acquaint.course.Exercise.DraftExercise;
import java.util.Optional;

/**
 * Something a learner wrote, as it is listed under <em>Your writing</em>.
 *
 * @param title the exercise's, with {@code {person}} in it; empty when the exercise is gone or has none
 * @param readable the text, or for a form's answers the words in them
 * @param course empty when it is not installed any more
 * @param draft empty when it is not a draft, or the exercise is gone
 * @param plain whether the text as it is kept is what the learner typed, rather than a form's answers
 */
public record WrittenPiece(
        Writing writing,
        String title,
        String readable,
        boolean plain,
        Optional<Course> course,
        Optional<DraftExercise> draft) {}
