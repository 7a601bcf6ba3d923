package app.acquaint.launch;

import app.acquaint.common.AccountId;
import app.acquaint.course.Course;
import app.acquaint.course.Exercise;
import app.acquaint.course.Exercise.AgendaExercise;
import app.acquaint.course.Exercise.ChecklistExercise;
import app.acquaint.course.Exercise.ChoiceExercise;
import app.acquaint.course.Exercise.CommitmentExercise;
import app.acquaint.course.Exercise.FactsExercise;
import app.acquaint.course.Exercise.PredictionCheckExercise;
import app.acquaint.course.Exercise.PredictionExercise;
import app.acquaint.course.Exercise.ReflectionExercise;
import app.acquaint.course.Exercise.StripExercise;
import app.acquaint.course.Lesson;
import app.acquaint.practice.Answer;
import app.acquaint.practice.Answers;
import app.acquaint.practice.Commitment.Plan;
import app.acquaint.practice.Commitments;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** What sample people answered in the exercises that are forms, whatever the course asks. */
final class SampleAnswers {

    private static final List<String> FACTS = List.of(
            "I began as a mechanic in a small garage",
            "I stay calm when a line stands still",
            "I lead twelve people on the night shift",
            "I would like to learn how planning works",
            "I coach a swimming team at weekends");

    private final Answers answers;
    private final Commitments commitments;

    SampleAnswers(ApplicationContext context) {
        answers = context.getBean(Answers.class);
        commitments = context.getBean(Commitments.class);
    }

    void to(AccountId owner, Course course, List<Lesson> lessons, LocalDate on) {
        lessons.stream().flatMap(Lesson::exercises).forEach(exercise -> {
            of(exercise).ifPresent(answer -> answers.save(owner, course.id(), exercise.id(), 0, answer));
            if (exercise instanceof CommitmentExercise promise) {
                var made = commitments.commit(owner, course.id(), promise.id(), plan(promise), on);
                commitments.done(owner, made, on);
            }
        });
    }

    private static Plan plan(CommitmentExercise promise) {
        return new Plan(
                promise.when().replace("{person}", "Priya"), promise.will().replace("{person}", "Priya"));
    }

    /** Drafts, people and acts are no forms: they come about elsewhere. */
    private static Optional<Answer> of(Exercise exercise) {
        return Optional.ofNullable(
                switch (exercise) {
                    case FactsExercise facts ->
                        new Answer.Facts(FACTS.subList(0, Math.min(FACTS.size(), Math.max(3, facts.min()))));
                    case StripExercise strip ->
                        new Answer.Strip(strip.parts().stream()
                                .collect(Collectors.toMap(StripExercise.Part::id, part -> part.title() + " (sample)")));
                    case ChoiceExercise choice -> new Answer.Choice(right(choice));
                    case ChecklistExercise list ->
                        new Answer.Checklist(list.items().stream()
                                .map(ChecklistExercise.Item::id)
                                .collect(Collectors.toSet()));
                    case ReflectionExercise _ -> new Answer.Reflection("A sample thought, as somebody might type it.");
                    case PredictionExercise _ -> new Answer.Prediction(7);
                    case PredictionCheckExercise _ -> new Answer.Prediction(3);
                    case AgendaExercise agenda ->
                        new Answer.Agenda(agenda.segments().stream()
                                .map(part -> new Answer.Agenda.Segment(part.id(), part.title(), part.minutes()))
                                .toList());
                    default -> null;
                });
    }

    private static Set<Integer> right(ChoiceExercise choice) {
        return IntStream.range(0, choice.options().size())
                .filter(place -> choice.options().get(place).correct())
                .boxed()
                .collect(Collectors.toSet());
    }
}
