package app.acquaint.progress;

import static app.acquaint.progress.Milestone.GRADUATED;

import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decides what is next: the first rule that has something to say, in an order where people come before pages. */
final class NextSteps {

    private static final List<Function<Situation, Optional<Next>>> RULES = List.of(
            NextSteps::begin,
            untilGraduated(NextSteps::sendThanks),
            untilGraduated(NextSteps::tellMeeting),
            untilGraduated(NextSteps::prepareMeeting),
            untilGraduated(NextSteps::agreeDate),
            untilGraduated(NextSteps::answerDue),
            untilGraduated(NextSteps::askAgain),
            NextSteps::graduate,
            NextSteps::keepInTouch,
            untilGraduated(NextSteps::chooseNextPerson),
            NextSteps::continueLesson,
            untilGraduated(NextSteps::askPerson),
            untilGraduated(NextSteps::await),
            NextSteps::finishLesson,
            untilGraduated(NextSteps::nameSomeone));

    private static final Set<Stage> UNDER_WAY = EnumSet.of(
            Stage.DRAFTED, Stage.ASKED, Stage.ANSWERED_YES, Stage.ANSWERED_LATER, Stage.SCHEDULED, Stage.MET);

    private NextSteps() {}

    static Outlook outlook(Situation situation) {
        var next = RULES.stream()
                .flatMap(rule -> rule.apply(situation).stream())
                .findFirst()
                .orElseGet(() -> new Next.Tracker(List.of()));
        return new Outlook(next, situation.standing().has(GRADUATED) ? List.of() : waiting(situation));
    }

    private static Optional<Next> begin(Situation situation) {
        return Optional.of(situation.standing())
                .filter(CourseStanding::isNew)
                .flatMap(CourseStanding::nextLesson)
                .map(Next.Begin::new);
    }

    private static Optional<Next> sendThanks(Situation situation) {
        return situation.personIn(Stage.MET).map(Next.SendThanks::new);
    }

    private static Optional<Next> tellMeeting(Situation situation) {
        return in(situation, Stage.SCHEDULED)
                .filter(person -> Situation.agreedBefore(person, situation.today()))
                .findFirst()
                .map(person -> new Next.TellMeeting(person, agreed(person)));
    }

    private static Optional<Next> prepareMeeting(Situation situation) {
        var dayAfterTomorrow = situation.today().plusDays(2);
        return in(situation, Stage.SCHEDULED)
                .filter(person -> Situation.agreedBefore(person, dayAfterTomorrow))
                .findFirst()
                .map(person -> new Next.PrepareMeeting(person, agreed(person)));
    }

    private static Optional<Next> agreeDate(Situation situation) {
        return Stream.concat(
                        in(situation, Stage.ANSWERED_YES),
                        in(situation, Stage.SCHEDULED).filter(person -> person.agreed() == null))
                .findFirst()
                .map(Next.AgreeDate::new);
    }

    private static Optional<Next> answerDue(Situation situation) {
        return in(situation, Stage.ASKED)
                .filter(situation::isDue)
                .findFirst()
                .map(person -> new Next.AnswerDue(person, person.since()));
    }

    private static Optional<Next> askAgain(Situation situation) {
        var tomorrow = situation.today().plusDays(1);
        return in(situation, Stage.ANSWERED_LATER)
                .filter(person -> Situation.agreedBefore(person, tomorrow))
                .findFirst()
                .map(person -> new Next.AskAgain(person, agreed(person)));
    }

    private static Optional<Next> graduate(Situation situation) {
        return situation.standing().has(GRADUATED) && !situation.graduationSeen()
                ? Optional.of(new Next.Graduate())
                : Optional.empty();
    }

    /** For a graduate who has seen that page, people come before what is left to read. */
    private static Optional<Next> keepInTouch(Situation situation) {
        var due = situation.people().stream()
                .filter(situation::isDue)
                .sorted(Comparator.comparing(Person::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return Optional.of(due)
                .filter(people -> situation.standing().has(GRADUATED) && !people.isEmpty())
                .map(Next.Tracker::new);
    }

    /** After a no or silence, when nobody else is asked or about to be. */
    private static Optional<Next> chooseNextPerson(Situation situation) {
        if (situation.rehearsing() || anyoneUnderWay(situation)) {
            return Optional.empty();
        }
        return Stream.of(Stage.ANSWERED_NO, Stage.SILENT, Stage.RESTING)
                .flatMap(stage -> in(situation, stage))
                .filter(person -> person.stage() != Stage.RESTING || isChosen(situation, person))
                .findFirst()
                .map(person -> new Next.ChooseNextPerson(Optional.of(person)));
    }

    private static Optional<Next> continueLesson(Situation situation) {
        return situation.standing().nextLesson().map(Next.ContinueLesson::new);
    }

    /** Only where no lesson is left that leads to the ask by itself. */
    private static Optional<Next> askPerson(Situation situation) {
        return situation.personIn(Stage.DRAFTED).map(Next.AskPerson::new);
    }

    private static Optional<Next> await(Situation situation) {
        return waiting(situation).stream().findFirst().map(Next.Wait::new);
    }

    private static Optional<Next> finishLesson(Situation situation) {
        return situation.standing().lessonAwaitingAct().map(Next.ContinueLesson::new);
    }

    private static Optional<Next> nameSomeone(Situation situation) {
        return Optional.of(new Next.ChooseNextPerson(Optional.empty()));
    }

    private static List<Waiting> waiting(Situation situation) {
        return situation.people().stream()
                .flatMap(person -> waitingFor(person, situation.today()).stream())
                .sorted(Comparator.comparing(Waiting::until))
                .toList();
    }

    private static Optional<Waiting> waitingFor(Person person, LocalDate today) {
        var due = person.due();
        var agreed = person.agreed();
        Waiting waiting = switch (person.stage()) {
            case ASKED -> due == null ? null : new Waiting.ForAnswer(person, person.since(), due);
            case ANSWERED_LATER -> agreed == null ? null : new Waiting.ForLaterDate(person, agreed);
            case SCHEDULED -> agreed == null ? null : new Waiting.ForMeeting(person, agreed);
            default -> null;
        };
        return Optional.ofNullable(waiting).filter(one -> one.until().isAfter(today));
    }

    private static boolean anyoneUnderWay(Situation situation) {
        return situation.people().stream().map(Person::stage).anyMatch(UNDER_WAY::contains);
    }

    private static boolean isChosen(Situation situation, Person person) {
        return situation.chosen().map(Person::id).filter(person.id()::equals).isPresent();
    }

    private static Stream<Person> in(Situation situation, Stage stage) {
        return situation.people().stream().filter(person -> person.stage() == stage);
    }

    private static LocalDate agreed(Person person) {
        return Objects.requireNonNull(person.agreed());
    }

    private static Function<Situation, Optional<Next>> untilGraduated(Function<Situation, Optional<Next>> rule) {
        return situation -> situation.standing().has(GRADUATED) ? Optional.empty() : rule.apply(situation);
    }
}
