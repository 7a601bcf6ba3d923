package app.acquaint.progress;

import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.LessonId;
import app.acquaint.common.StepId;
import app.acquaint.course.Act;
import app.acquaint.course.Course;
import app.acquaint.course.DoneRule;
import app.acquaint.course.Lesson;
import app.acquaint.course.Step;
import java.util.List;
import java.util.Map;

/** A course small enough to tell about: why, ask, meet, and a graduation. */
final class TestCourse {

    static final ExerciseId WHICH = new ExerciseId("which");
    static final ExerciseId MY_ASK = new ExerciseId("my-ask");

    static final Lesson WHY = lesson("small-favours", new DoneRule.Read());
    static final Lesson CHOOSE = lesson("easy-no", new DoneRule.Read(), new DoneRule.Answered(WHICH));
    static final Lesson WRITE = lesson(
            "write-yours", new DoneRule.Read(), new DoneRule.DraftHolds(MY_ASK), new DoneRule.ActDone(Act.ASKED));
    static final Lesson MEET = lesson("hold-it", new DoneRule.Read(), new DoneRule.ActDone(Act.MET));
    static final Lesson END = lesson("what-you-made", new DoneRule.Read());

    static final Course COURSE = new Course(
            new CourseId("networking"),
            "A professional network",
            "",
            "en",
            List.of(
                    step("why", Step.Kind.WHY, 0, WHY),
                    step("ask", Step.Kind.STEP, 1, CHOOSE, WRITE),
                    step("engage", Step.Kind.STEP, 2, MEET),
                    step("graduation", Step.Kind.GRADUATION, 0, END)),
            Map.of(),
            "0");

    private TestCourse() {}

    private static Lesson lesson(String id, DoneRule... done) {
        return new Lesson(new LessonId(id), id, "", 4, List.of(done), List.of());
    }

    private static Step step(String id, Step.Kind kind, int number, Lesson... lessons) {
        return new Step(new StepId(id), id, "", kind, number, List.of(lessons));
    }
}
