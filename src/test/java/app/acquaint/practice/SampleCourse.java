package app.acquaint.practice;

import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.LessonId;
import app.acquaint.common.StepId;
import app.acquaint.course.Act;
import app.acquaint.course.Course;
import app.acquaint.course.Exercise;
import app.acquaint.course.Exercise.ActExercise;
import app.acquaint.course.Exercise.AgendaExercise;
import app.acquaint.course.Exercise.ChecklistExercise;
import app.acquaint.course.Exercise.ChoiceExercise;
import app.acquaint.course.Exercise.CommitmentExercise;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.course.Exercise.FactsExercise;
import app.acquaint.course.Exercise.PersonExercise;
import app.acquaint.course.Exercise.PortfolioExercise;
import app.acquaint.course.Exercise.PredictionCheckExercise;
import app.acquaint.course.Exercise.PredictionExercise;
import app.acquaint.course.Exercise.ReflectionExercise;
import app.acquaint.course.Exercise.StripExercise;
import app.acquaint.course.Lesson;
import app.acquaint.course.LessonBlock;
import app.acquaint.course.Step;
import java.util.List;
import java.util.Map;

/** A course of one lesson with an exercise of each kind, named after its kind. */
public final class SampleCourse {

    private SampleCourse() {}

    /** The course. */
    public static Course course() {
        var blocks = exercises().stream()
                .map(exercise -> (LessonBlock) new LessonBlock.ExerciseBlock(exercise))
                .toList();
        var lesson = new Lesson(new LessonId("sample"), "Sample", "Rule", 3, List.of(), blocks);
        var step = new Step(new StepId("ask"), "Ask", "", Step.Kind.STEP, 1, List.of(lesson));
        return new Course(new CourseId("sample"), "Sample", "", "en", List.of(step), Map.of(), "0");
    }

    /** The exercise of that id. */
    public static Exercise exercise(String id) {
        return course().exercise(new ExerciseId(id)).orElseThrow();
    }

    private static List<Exercise> exercises() {
        return List.of(
                new PersonExercise(id("person"), "", "Who will you ask?"),
                new DraftExercise(
                        id("draft"), "Your ask to {person}", "", null, true, Act.ASKED, "", "", null, "", null),
                new FactsExercise(id("facts"), "Facts", List.of("Looking?"), 2, 4),
                new StripExercise(
                        id("strip"),
                        "Pieces",
                        id("facts"),
                        id("draft"),
                        List.of(
                                new StripExercise.Part("start", "Start", "", 20),
                                new StripExercise.Part("now", "Now", "", 20))),
                new ChoiceExercise(
                        id("choice"),
                        "",
                        "Which one is easy?",
                        false,
                        List.of(
                                new ChoiceExercise.Option("Interested?", false, "Hard to turn down."),
                                new ChoiceExercise.Option("Available?", true, "About the calendar."))),
                new ChecklistExercise(
                        id("checklist"),
                        "Before you send it",
                        List.of(new ChecklistExercise.Item("read", "Read"), new ChecklistExercise.Item("one", "One"))),
                new ReflectionExercise(id("reflection"), "", "What did {person} do well?", "", ""),
                new PredictionExercise(id("prediction"), "", "How awkward will it be?", "Not at all", "Very"),
                new PredictionCheckExercise(id("check"), "", id("prediction"), "How awkward was it?"),
                new CommitmentExercise(
                        id("commitment"), "Your moment", "I have had my coffee", "send {person} the ask", 2),
                new AgendaExercise(
                        id("agenda"), "Your plan", 25, List.of(new AgendaExercise.Segment("talk", "Talk", 25))),
                new ActExercise(id("act"), "Ask {person}", Act.ASKED, "Say it aloud."),
                new PortfolioExercise(id("portfolio"), "What you made", List.of(id("draft"), id("agenda"))));
    }

    private static ExerciseId id(String value) {
        return new ExerciseId(value);
    }
}
