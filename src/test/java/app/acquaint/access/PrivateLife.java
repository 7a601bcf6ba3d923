package app.acquaint.access;

import app.acquaint.certificate.Certificates;
import app.acquaint.certificate.PrintedName;
import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.ExerciseId;
import app.acquaint.contact.Channel;
import app.acquaint.contact.Details;
import app.acquaint.contact.PromiseKeeping;
import app.acquaint.contact.Stage;
import app.acquaint.contact.Tracker;
import app.acquaint.course.Course;
import app.acquaint.course.Exercise;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.course.Lesson;
import app.acquaint.course.spi.LessonStanding;
import app.acquaint.practice.Answer;
import app.acquaint.practice.Answers;
import app.acquaint.practice.Commitment;
import app.acquaint.practice.Commitments;
import app.acquaint.practice.CoursePerson;
import app.acquaint.practice.Writing;
import app.acquaint.practice.WritingKey;
import app.acquaint.practice.Writings;
import app.acquaint.progress.ProgressService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A learner who did everything there is to do, with a canary in each thing that is theirs alone. */
final class PrivateLife {

    private final ApplicationContext context;
    private final AccountId owner;
    private final Canaries canaries;
    private final Course course;
    private final LocalDate today;
    private final Tracker tracker;
    private final Writings writings;

    PrivateLife(ApplicationContext context, AccountId owner, Canaries canaries, Course course, LocalDate today) {
        this.context = context;
        this.owner = owner;
        this.canaries = canaries;
        this.course = course;
        this.today = today;
        this.tracker = context.getBean(Tracker.class);
        this.writings = context.getBean(Writings.class);
    }

    /** Somebody they know, met and thanked, with whom something is due. */
    ContactId contact(String who) {
        var email = canaries.put("e-mail address of " + who) + "@example.org";
        var id = tracker.add(
                        owner,
                        Details.typed(
                                canaries.put("name of " + who),
                                email,
                                canaries.put("role of " + who),
                                canaries.put("how they met " + who),
                                canaries.put("notes about " + who)))
                .id();
        tracker.record(owner, id, Stage.ASKED, today.minusDays(30), null);
        tracker.record(owner, id, Stage.MET, today.minusDays(20), null);
        tracker.record(owner, id, Stage.THANKED, today.minusDays(19), null);
        tracker.planTouch(owner, id, today);
        var promises = context.getBean(PromiseKeeping.class);
        promises.add(owner, id, true, canaries.put("promise to " + who), today.minusDays(1));
        promises.add(owner, id, false, canaries.put("promise of " + who), null);
        return id;
    }

    void touched(ContactId id) {
        tracker.touch(owner, id, today.minusDays(5), Channel.CALL, canaries.put("note of a call"));
        context.getBean(CoursePerson.class).choose(owner, course, id);
    }

    /** Two versions of each draft, of each kind, in general and about somebody. */
    void drafts(ContactId about) {
        exercises().filter(DraftExercise.class::isInstance).forEach(draft -> {
            for (var key : List.of(key(draft.id(), null), key(draft.id(), about))) {
                var what = "draft " + draft.id().value() + (key.contact() == null ? "" : " about somebody");
                write(key, canaries.put(what + ", earlier"));
                write(key, canaries.put(what));
            }
        });
    }

    WritingKey key(ExerciseId exercise, ContactId about) {
        return new WritingKey(owner, course.id(), exercise, about);
    }

    /** Writes another version, and returns its revision. */
    int write(WritingKey key, String word) {
        var base = writings.find(key).map(Writing::revision).orElse(0);
        writings.save(key, base, text(key.exercise().value()) + " " + word, true);
        return base + 1;
    }

    /** Said well enough to count. */
    private static String text(String exercise) {
        return switch (exercise) {
            case "my-story" -> """
                I started as a mechanic in a small garage. Then the garage closed, so I moved to a factory, and after \
                two years I was asked to lead the night shift because I stay calm when a line stands still. Now I \
                lead twelve people. Next I would like to learn how planning works.""";
            case "my-thanks" -> """
                Dear Priya, thank you for yesterday. Your story of the handover board stayed with me. As promised, I \
                am sending you the name of our trainer. I will write again in three months.""";
            default -> """
                Hi Priya, we met at the safety training in May. Would you be available in the next two to three weeks \
                for a 25-minute professional networking meeting, so that we get to know each other’s work? No worries \
                if not.""";
        };
    }

    /** Answers to every form, and to each an earlier one, with a commitment that is open and one that is done. */
    void answers() {
        var answers = context.getBean(Answers.class);
        exercises().forEach(exercise -> {
            answer(exercise, "earlier ").ifPresent(one -> answers.save(owner, course.id(), exercise.id(), 0, one));
            answer(exercise, "").ifPresent(one -> answers.save(owner, course.id(), exercise.id(), 1, one));
            if (exercise instanceof Exercise.CommitmentExercise) {
                var commitments = context.getBean(Commitments.class);
                commitments.done(owner, commit(commitments, exercise, "done "), today);
                commit(commitments, exercise, "");
            }
        });
    }

    private Commitment commit(Commitments commitments, Exercise exercise, String state) {
        var what = state + "commitment " + exercise.id().value();
        var plan = new Commitment.Plan(canaries.put("when of " + what), canaries.put("will of " + what));
        return commitments.commit(owner, course.id(), exercise.id(), plan, today);
    }

    private Optional<Answer> answer(Exercise exercise, String state) {
        var what = state + "answer " + exercise.id().value();
        return Optional.ofNullable(
                switch (exercise) {
                    case Exercise.FactsExercise facts ->
                        new Answer.Facts(IntStream.range(0, Math.max(3, facts.min()))
                                .mapToObj(place -> place == 0 ? canaries.put(what) : "fact " + place)
                                .toList());
                    case Exercise.StripExercise strip ->
                        new Answer.Strip(strip.parts().stream()
                                .collect(Collectors.toMap(
                                        Exercise.StripExercise.Part::id,
                                        part -> canaries.put(what + ", " + part.id()))));
                    case Exercise.ChoiceExercise choice ->
                        new Answer.Choice(IntStream.range(0, choice.options().size())
                                .filter(place -> choice.options().get(place).correct())
                                .boxed()
                                .collect(Collectors.toSet()));
                    case Exercise.ChecklistExercise list ->
                        new Answer.Checklist(list.items().stream()
                                .map(Exercise.ChecklistExercise.Item::id)
                                .collect(Collectors.toSet()));
                    case Exercise.ReflectionExercise _ -> new Answer.Reflection(canaries.put(what));
                    case Exercise.PredictionExercise _ -> new Answer.Prediction(7);
                    case Exercise.PredictionCheckExercise _ -> new Answer.Prediction(3);
                    case Exercise.AgendaExercise agenda ->
                        new Answer.Agenda(agenda.segments().stream()
                                .map(part -> new Answer.Agenda.Segment(
                                        part.id(), canaries.put(what + ", " + part.id()), part.minutes()))
                                .toList());
                    default -> null;
                });
    }

    /** Reads every lesson, graduates, and has it certified; the code is the secret that opens the certificate. */
    String graduated() {
        var reading = context.getBean(LessonStanding.class);
        var session = SecurityContextHolder.createEmptyContext();
        session.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(owner.toString(), "", Set.of()));
        SecurityContextHolder.setContext(session);
        try {
            for (var lesson : course.lessons()) {
                reading.opened(course, lesson);
                reading.read(course, lesson);
            }
        } finally {
            SecurityContextHolder.clearContext();
        }
        doneWithEveryLesson();
        context.getBean(ProgressService.class).standing(owner, course);
        var code = context.getBean(Certificates.class)
                .issue(owner, course, new PrintedName(Actor.OWNER.name))
                .code()
                .value();
        return canaries.put(code, "code of the certificate");
    }

    /** Also with those whose rule a text with such a word in it does not meet. */
    private void doneWithEveryLesson() {
        var before = context.getBean(ProgressService.class).standing(owner, course);
        course.lessons().stream()
                .filter(lesson -> !before.isDone(lesson))
                .forEach(lesson -> context.getBean(JdbcClient.class)
                        .sql("insert into lesson_done (account_id, course_id, lesson_id, done_at)"
                                + " values (?, ?, ?, current_timestamp)")
                        .params(owner.value(), course.id().value(), lesson.id().value())
                        .update());
    }

    private Stream<Exercise> exercises() {
        return course.lessons().stream().flatMap(Lesson::exercises);
    }
}
