package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ExerciseId;
import app.acquaint.contact.Contacts;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Answers progress from what the learner wrote, answered, committed to and recorded. */
@Service
class LearnersPractice implements Practice {

    private final Answers answers;
    private final Drafts drafts;
    private final Commitments commitments;
    private final CoursePerson coursePerson;
    private final Contacts contacts;

    LearnersPractice(
            Answers answers, Drafts drafts, Commitments commitments, CoursePerson coursePerson, Contacts contacts) {
        this.answers = answers;
        this.drafts = drafts;
        this.commitments = commitments;
        this.coursePerson = coursePerson;
        this.contacts = contacts;
    }

    @Override
    public boolean answered(AccountId owner, Course course, ExerciseId id) {
        return course.exercise(id)
                .filter(exercise -> answered(owner, course, exercise))
                .isPresent();
    }

    private boolean answered(AccountId owner, Course course, Exercise exercise) {
        return switch (exercise) {
            case DraftExercise draft ->
                drafts.latest(owner, course.id(), draft.id(), null).isPresent();
            case FactsExercise facts ->
                holds(owner, course, exercise, Answer.Facts.class, found -> AnswerRules.answers(found, facts));
            case StripExercise strip ->
                holds(owner, course, exercise, Answer.Strip.class, found -> AnswerRules.answers(found, strip));
            case ChoiceExercise choice ->
                holds(owner, course, exercise, Answer.Choice.class, found -> AnswerRules.answers(found, choice));
            case ChecklistExercise list ->
                holds(owner, course, exercise, Answer.Checklist.class, found -> AnswerRules.answers(found, list));
            case ReflectionExercise _ -> holds(owner, course, exercise, Answer.Reflection.class, AnswerRules::answers);
            case PredictionExercise _ -> holds(owner, course, exercise, Answer.Prediction.class, _ -> true);
            case PredictionCheckExercise _ -> holds(owner, course, exercise, Answer.Prediction.class, _ -> true);
            case AgendaExercise _ -> holds(owner, course, exercise, Answer.Agenda.class, AnswerRules::answers);
            case CommitmentExercise commitment ->
                !commitments.of(owner, course.id(), commitment.id()).isEmpty();
            case PersonExercise _ -> person(owner, course).isPresent();
            case ActExercise act -> ActsTold.by(contacts.reached(owner)).contains(act.act());
            case PortfolioExercise _ -> true;
        };
    }

    private <A extends Answer> boolean holds(
            AccountId owner, Course course, Exercise exercise, Class<A> kind, Predicate<A> rule) {
        return answers.find(owner, course.id(), exercise.id(), kind)
                .answer()
                .filter(rule)
                .isPresent();
    }

    @Override
    public boolean draftHolds(AccountId owner, Course course, ExerciseId draft) {
        return course.exercise(draft).filter(DraftExercise.class::isInstance).isPresent()
                && drafts.anyHolds(owner, course.id(), draft);
    }

    @Override
    public Optional<Contacts.Person> person(AccountId owner, Course course) {
        return coursePerson.find(owner, course);
    }

    @Override
    public List<Piece> portfolio(AccountId owner, Course course, List<ExerciseId> exercises) {
        var person = person(owner, course);
        return exercises.stream()
                .flatMap(id -> course.exercise(id).stream())
                .flatMap(exercise -> text(owner, course, exercise, person)
                        .map(text -> new Piece(exercise.id(), Words.fill(exercise.title(), person), text))
                        .stream())
                .toList();
    }

    private Optional<String> text(AccountId owner, Course course, Exercise exercise, Optional<Contacts.Person> person) {
        return switch (exercise) {
            case DraftExercise draft ->
                drafts.latest(
                        owner,
                        course.id(),
                        draft.id(),
                        person.map(Contacts.Person::id).orElse(null));
            case AgendaExercise agenda ->
                answers.find(owner, course.id(), agenda.id(), Answer.Agenda.class)
                        .answer()
                        .filter(AnswerRules::answers)
                        .map(PlanText::of);
            default -> Optional.empty();
        };
    }

    @Override
    public List<Commitment> openCommitments(AccountId owner) {
        return commitments.open(owner);
    }
}
