package app.acquaint.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.ExerciseId;
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
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author writes is what the panels get. */
class ExercisesTest {

    private static final String ALL = """
            Before.

            ```draft
            id: my-ask
            title: Your ask to {person}
            shared-as: An ask to {person}
            about: person
            sent: asked
            subject: A meeting
            placeholder: Hi {person}, …
            facts: my-facts
            model: |
              Would you be
              available?
            ```
            ```facts
            id: my-facts
            prompts: [Are you looking?]
            min: 3
            max: 7
            ```

            Between.

            ```strip
            id: my-strip
            facts: my-facts
            into: my-ask
            parts: [{id: start, title: Start, prompt: Where?, words: 20}]
            ```
            ```choice
            id: my-choice
            question: Which?
            multiple: true
            options: [{text: A, correct: true, why: Yes.}, {text: 25, why: No.}]
            ```
            ```checklist
            id: my-list
            items: [{id: aloud, text: I read it aloud.}]
            ```
            ```reflection
            id: my-thought
            question: What now?
            ```
            ```prediction
            id: before
            question: How awkward will it be?
            low: Not at all
            high: Very
            ```
            ```prediction-check
            id: after
            of: before
            question: How awkward was it?
            ```
            ```commitment
            id: promise
            when: I wake up
            will: write to {person}
            days: 2
            ```
            ```agenda
            id: my-plan
            minutes: 25
            segments: [{id: a, title: A, minutes: 20}, {id: b, title: B, minutes: 5}]
            ```
            ```person
            id: who
            question: Who?
            ```
            ```act
            id: did
            act: touch-planned
            rehearsal: Say it aloud.
            ```
            ```portfolio
            id: made
            items: [my-ask, my-plan]
            ```

            After.
            """;

    @TempDir
    Path folder;

    @Test
    void every_kind_is_read_with_all_its_keys() {
        assertThat(lesson("[read]").exercises())
                .containsExactly(
                        new DraftExercise(
                                id("my-ask"),
                                "Your ask to {person}",
                                "An ask to {person}",
                                null,
                                true,
                                Act.ASKED,
                                "A meeting",
                                "Hi {person}, …",
                                id("my-facts"),
                                "Would you be\navailable?",
                                null),
                        new FactsExercise(id("my-facts"), "", List.of("Are you looking?"), 3, 7),
                        new StripExercise(
                                id("my-strip"),
                                "",
                                id("my-facts"),
                                id("my-ask"),
                                List.of(new StripExercise.Part("start", "Start", "Where?", 20))),
                        new ChoiceExercise(
                                id("my-choice"),
                                "",
                                "Which?",
                                true,
                                List.of(
                                        new ChoiceExercise.Option("A", true, "Yes."),
                                        new ChoiceExercise.Option("25", false, "No."))),
                        new ChecklistExercise(
                                id("my-list"), "", List.of(new ChecklistExercise.Item("aloud", "I read it aloud."))),
                        new ReflectionExercise(id("my-thought"), "", "What now?", "", ""),
                        new PredictionExercise(id("before"), "", "How awkward will it be?", "Not at all", "Very"),
                        new PredictionCheckExercise(id("after"), "", id("before"), "How awkward was it?"),
                        new CommitmentExercise(id("promise"), "", "I wake up", "write to {person}", 2),
                        new AgendaExercise(
                                id("my-plan"),
                                "",
                                25,
                                List.of(
                                        new AgendaExercise.Segment("a", "A", 20),
                                        new AgendaExercise.Segment("b", "B", 5))),
                        new PersonExercise(id("who"), "", "Who?"),
                        new ActExercise(id("did"), "", Act.TOUCH_PLANNED, "Say it aloud."),
                        new PortfolioExercise(id("made"), "", List.of(id("my-ask"), id("my-plan"))));
    }

    @Test
    void prose_and_exercises_come_in_reading_order() {
        var blocks = lesson("[read]").blocks();

        assertThat(blocks.getFirst()).isEqualTo(new LessonBlock.Prose("<p>Before.</p>"));
        assertThat(blocks.get(3)).isEqualTo(new LessonBlock.Prose("<p>Between.</p>"));
        assertThat(blocks.getLast()).isEqualTo(new LessonBlock.Prose("<p>After.</p>"));
        assertThat(blocks).hasSize(16);
    }

    @Test
    void the_rules_for_done_are_read_in_order() {
        assertThat(lesson("[read, exercise: my-list, act: asked, act: touch-planned]")
                        .done())
                .containsExactly(
                        new DoneRule.Read(),
                        new DoneRule.Answered(id("my-list")),
                        new DoneRule.ActDone(Act.ASKED),
                        new DoneRule.ActDone(Act.TOUCH_PLANNED));
    }

    @Test
    void a_draft_can_answer_a_message() {
        var answer = """
                ```draft
                id: reply
                situation: no
                asked: Not this month.
                ```
                """;

        assertThat(CourseFolder.in(folder)
                        .with("sample/one.md", CourseFolder.lesson("[read]", answer))
                        .course()
                        .lessons()
                        .getFirst()
                        .exercises())
                .extracting(exercise -> ((DraftExercise) exercise).answers())
                .containsExactly(new DraftExercise.Message("no", "Not this month."));
    }

    private Lesson lesson(String done) {
        return CourseFolder.in(folder)
                .with("sample/one.md", CourseFolder.lesson(done, ALL))
                .course()
                .lessons()
                .getFirst();
    }

    private static ExerciseId id(String name) {
        return new ExerciseId(name);
    }
}
