package app.acquaint.course;

import app.acquaint.common.ExerciseId;
import app.acquaint.common.RubricId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the learner does inside a lesson, as the author declared it. In titles, questions and suggestions
 * {@code {person}} stands for the name of the person the learner chose. Texts are empty, lists are empty, where the
 * author gave none.
 */
public sealed interface Exercise {

    /** Stable, unique in the course: what the learner wrote is kept under it. */
    ExerciseId id();

    /** A heading; empty when the author gave none. */
    String title();

    /**
     * A text, with the coach beside it when there is a rubric.
     *
     * @param sharedAs the title for somebody with whom it is shared; empty where the author gave none
     * @param rubric null for a sheet without a coach
     * @param aboutPerson whether the draft belongs to the chosen person
     * @param sent what "I sent it" records, {@link Act#ASKED} or {@link Act#THANKED}; null when it is not sent
     * @param facts the exercise that lists the facts which the coach should find; null when none
     * @param answers the message that the draft answers; null when it answers none
     */
    record DraftExercise(
            ExerciseId id,
            String title,
            String sharedAs,
            @Nullable RubricId rubric,
            boolean aboutPerson,
            @Nullable Act sent,
            String subject,
            String placeholder,
            @Nullable ExerciseId facts,
            String model,
            @Nullable Message answers)
            implements Exercise {

        /** What somebody with whom it is shared reads above it: the author's words for them, else the title. */
        public String titleForOthers() {
            return sharedAs.isEmpty() ? title : sharedAs;
        }

        /**
         * What somebody wrote, as the author made it up.
         *
         * @param situation by which the rubric judges an answer to it, for example {@code no}
         * @param text empty where they wrote nothing
         */
        public record Message(String situation, String text) {}
    }

    /** A list of short facts, done from {@code min} on, at most {@code max}. */
    record FactsExercise(ExerciseId id, String title, List<String> prompts, int min, int max) implements Exercise {
        public FactsExercise {
            prompts = List.copyOf(prompts);
        }
    }

    /** A narrative in short pieces that are then put together in the draft {@code into}. */
    record StripExercise(
            ExerciseId id, String title, @Nullable ExerciseId facts, ExerciseId into, List<Part> parts)
            implements Exercise {
        public StripExercise {
            parts = List.copyOf(parts);
        }

        /** @param words the length to aim at */
        public record Part(String id, String title, String prompt, int words) {}
    }

    /** One question, one or several right answers, an explanation for each. */
    record ChoiceExercise(ExerciseId id, String title, String question, boolean multiple, List<Option> options)
            implements Exercise {
        public ChoiceExercise {
            options = List.copyOf(options);
        }

        /** @param why the explanation for this very answer */
        public record Option(String text, boolean correct, String why) {}
    }

    /** Things to tick off. */
    record ChecklistExercise(ExerciseId id, String title, List<Item> items) implements Exercise {
        public ChecklistExercise {
            items = List.copyOf(items);
        }

        /** @param id stable within the list */
        public record Item(String id, String text) {}
    }

    /** A private thought in writing; {@code model} is offered after something was written. */
    record ReflectionExercise(ExerciseId id, String title, String question, String placeholder, String model)
            implements Exercise {}

    /** A guess from 0 to 10, to be held against what came. */
    record PredictionExercise(ExerciseId id, String title, String question, String low, String high)
            implements Exercise {}

    /** How it was, beside the guess of {@code of}. */
    record PredictionCheckExercise(ExerciseId id, String title, ExerciseId of, String question) implements Exercise {}

    /**
     * "When …, I will …", with a day.
     *
     * @param days suggested day, so many days from today
     */
    record CommitmentExercise(ExerciseId id, String title, String when, String will, int days) implements Exercise {}

    /** A plan whose segments always add up to {@code minutes}. */
    record AgendaExercise(ExerciseId id, String title, int minutes, List<Segment> segments) implements Exercise {
        public AgendaExercise {
            segments = List.copyOf(segments);
        }

        /** @param id stable within the plan */
        public record Segment(String id, String title, int minutes) {}
    }

    /** Names the real person for whom the course is taken. */
    record PersonExercise(ExerciseId id, String title, String question) implements Exercise {}

    /** Records an act for the person, or rehearses it. */
    record ActExercise(ExerciseId id, String title, Act act, String rehearsal) implements Exercise {}

    /** Shows what the learner made, to copy or print. */
    record PortfolioExercise(ExerciseId id, String title, List<ExerciseId> items) implements Exercise {
        public PortfolioExercise {
            items = List.copyOf(items);
        }
    }
}
