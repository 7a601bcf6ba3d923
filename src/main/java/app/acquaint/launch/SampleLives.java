package app.acquaint.launch;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.ExerciseId;
import app.acquaint.contact.Channel;
import app.acquaint.contact.Details;
import app.acquaint.contact.PromiseKeeping;
import app.acquaint.contact.Stage;
import app.acquaint.contact.Tracker;
import app.acquaint.course.Course;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.course.Lesson;
import app.acquaint.course.Step;
import app.acquaint.course.spi.LessonStanding;
import app.acquaint.practice.CoursePerson;
import app.acquaint.practice.WritingKey;
import app.acquaint.practice.Writings;
import app.acquaint.progress.ProgressService;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What sample people did so far, through the services that pages use. */
final class SampleLives {

    private static final String ASK = """
            Hi %s, we met at the safety training in May. Would you be available in the next two to three weeks for a \
            25-minute professional networking meeting, so that we get to know each other’s work? No worries if not.""";

    private static final String ANSWER = "Thank you for telling me. I hope the audit goes well.";

    private final Tracker tracker;
    private final PromiseKeeping promises;
    private final Writings writings;
    private final CoursePerson persons;
    private final LessonStanding standing;
    private final ProgressService progress;
    private final SampleAnswers answers;

    SampleLives(ApplicationContext context) {
        tracker = context.getBean(Tracker.class);
        promises = context.getBean(PromiseKeeping.class);
        writings = context.getBean(Writings.class);
        persons = context.getBean(CoursePerson.class);
        standing = context.getBean(LessonStanding.class);
        progress = context.getBean(ProgressService.class);
        answers = new SampleAnswers(context);
    }

    /** Asked nine days ago, and went through the first step. */
    void waiting(AccountId owner, Course course, LocalDate today) {
        var priya = person(owner, "Priya (sample)", "Safety engineer", "At the safety training in May");
        persons.choose(owner, course, priya);
        write(owner, course, "my-ask", priya, ASK.formatted("Priya"));
        write(owner, course, "answer-to-no", null, ANSWER);
        tracker.record(owner, priya, Stage.ASKED, today.minusDays(9), null);
        var begun = course.steps().stream()
                .filter(step -> step.kind() == Step.Kind.WHY || step.number() == 1)
                .flatMap(step -> step.lessons().stream())
                .toList();
        answers.to(owner, course, begun, today.minusDays(9));
        read(owner, course, begun);
    }

    /** Met and thanked one person, and has others in every stage. */
    void graduated(AccountId owner, Course course, LocalDate today) {
        var priya = person(owner, "Priya (sample)", "Safety engineer", "At the safety training in May");
        persons.choose(owner, course, priya);
        write(owner, course, "my-ask", priya, ASK.formatted("Priya"));
        write(owner, course, "answer-to-no", null, ANSWER);
        write(owner, course, "my-story", null, """
                I started as a mechanic in a small garage. Then the garage closed, so I moved to a factory, and after \
                two years I was asked to lead the night shift because I stay calm when a line stands still. Now I \
                lead twelve people. Next I would like to learn how planning works.""");
        write(owner, course, "my-thanks", priya, """
                Dear Priya, thank you for yesterday. Your story of the handover board stayed with me. As promised, I \
                am sending you the name of our trainer. I will write again in three months.""");
        tracker.record(owner, priya, Stage.ASKED, today.minusDays(130), null);
        tracker.record(owner, priya, Stage.MET, today.minusDays(112), null);
        tracker.record(owner, priya, Stage.THANKED, today.minusDays(111), null);
        promises.add(owner, priya, true, "The name of the trainer", today.minusDays(3));

        var jonas = person(owner, "Jonas (sample)", "Runs the early shift", "Introduced by Priya");
        tracker.record(owner, jonas, Stage.ASKED, today.minusDays(21), null);
        var mei = person(owner, "Mei (sample)", "Planner", "At the summer fair");
        tracker.record(owner, mei, Stage.ASKED, today.minusDays(12), null);
        tracker.record(owner, mei, Stage.SCHEDULED, today.minusDays(4), today.plusDays(1));
        var ada = person(owner, "Ada (sample)", "Teacher", "We shared a desk years ago");
        tracker.record(owner, ada, Stage.KEEPING_IN_TOUCH, today.minusDays(60), null);
        tracker.touch(owner, ada, today.minusDays(60), Channel.CALL, "Talked about the move");
        person(owner, "Tomasz (sample)", "Site foreman", "At the tax training");
        answers.to(owner, course, course.lessons(), today.minusDays(111));
        read(owner, course, course.lessons());
    }

    private ContactId person(AccountId owner, String name, String role, String howMet) {
        return tracker.add(owner, Details.typed(name, "", role, howMet, "")).id();
    }

    private void write(AccountId owner, Course course, String exercise, @Nullable ContactId about, String text) {
        var id = new ExerciseId(exercise);
        if (course.exercise(id).filter(DraftExercise.class::isInstance).isPresent()) {
            writings.save(new WritingKey(owner, course.id(), id, about), 0, text, true);
        }
    }

    /** Progress belongs to whoever is logged in, so the sample person is, for this moment. */
    private void read(AccountId owner, Course course, List<Lesson> lessons) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(owner.toString(), "", List.of()));
        SecurityContextHolder.setContext(context);
        try {
            lessons.forEach(lesson -> {
                standing.opened(course, lesson);
                standing.read(course, lesson);
            });
            progress.standing(owner, course);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
