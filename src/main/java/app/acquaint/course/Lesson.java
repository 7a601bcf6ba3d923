package app.acquaint.course;

import app.acquaint.common.LessonId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A few minutes' reading with its exercises.
 *
 * @param rule the short named rule that the lesson teaches
 * @param minutes that it takes
 * @param done what must hold for the lesson to be done; all of it
 */
public record Lesson(
        LessonId id, String title, String rule, int minutes, List<DoneRule> done, List<LessonBlock> blocks) {

    public Lesson {
        done = List.copyOf(done);
        blocks = List.copyOf(blocks);
    }

    /** The exercises among the blocks, in order. */
    public Stream<Exercise> exercises() {
        return blocks.stream()
                .filter(LessonBlock.ExerciseBlock.class::isInstance)
                .map(block -> ((LessonBlock.ExerciseBlock) block).exercise());
    }
}
