package app.acquaint.shell.ui;

import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Stage;
import app.acquaint.course.Act;
import app.acquaint.course.Lesson;
import app.acquaint.course.Step;
import app.acquaint.progress.CourseStanding;
import app.acquaint.progress.LessonProgress;
import app.acquaint.progress.Milestone;
import app.acquaint.progress.Next;
import app.acquaint.progress.Waiting;
import app.acquaint.uikit.Row;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Says what is next, and what one waits for, in the words of the page's language. */
final class NextWords {

    /** Looks up a text of the page's language. */
    interface Texts {
        String get(String key, Object... arguments);
    }

    /**
     * @param address of the page that the one button opens
     * @param action what the button says
     */
    record Said(String title, String lead, String address, String action) {}

    private final CourseStanding standing;
    private final LocalDate today;
    private final Locale locale;
    private final Texts texts;

    NextWords(CourseStanding standing, LocalDate today, Locale locale, Texts texts) {
        this.standing = standing;
        this.today = today;
        this.locale = locale;
        this.texts = texts;
    }

    /** The next step as heading, sentence and button; {@code me} is who is greeted. */
    Said of(Next next, String me) {
        return switch (next) {
            case Next.Begin begin ->
                new Said(
                        texts.get("shell.next.begin", me),
                        standing.course().description(),
                        address(begin.lesson()),
                        texts.get("shell.next.begin.do", begin.lesson().title()));
            case Next.ContinueLesson on -> lesson(on.lesson());
            case Next.AskPerson ask -> person("ask", ask.person());
            case Next.AnswerDue due -> person("answer", due.person(), day(due.asked()));
            case Next.AskAgain again -> person("again", again.person(), day(again.agreed()));
            case Next.AgreeDate agree -> person("agree", agree.person());
            case Next.PrepareMeeting meeting ->
                person(meeting.on().equals(today) ? "meet-today" : "meet-tomorrow", meeting.person());
            case Next.TellMeeting told -> person("tell", told.person(), day(told.on()));
            case Next.SendThanks thanks -> thanks(thanks.person());
            case Next.ChooseNextPerson choose ->
                choose.last().map(this::afterNo).orElseGet(() -> said("choose", Places.PEOPLE));
            case Next.Wait wait -> waiting(wait.waiting());
            case Next.Graduate ignored -> said("graduate", Places.graduation(standing.course()));
            case Next.Tracker tracker -> tracker(tracker.due());
        };
    }

    /** What one waits for beside the next step. */
    Row row(Waiting waiting) {
        var name = waiting.person().name();
        return new Row(name).withAvatar(name).withNote(sentence(waiting));
    }

    /** A day as people write it, with its weekday. */
    String day(LocalDate day) {
        var pattern = texts.get(day.getYear() == today.getYear() ? "shell.day" : "shell.day.with-year");
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private Said lesson(Lesson lesson) {
        return switch (standing.of(lesson)) {
            case LessonProgress.AwaitsAct ignored -> said(lesson, texts.get("shell.next.rehearse"), "open");
            case LessonProgress.NotOpened ignored -> said(lesson, about(lesson), "begin");
            case LessonProgress.Opened ignored -> said(lesson, about(lesson), "go-on");
            case LessonProgress.Done ignored -> said(lesson, about(lesson), "open");
        };
    }

    private Said said(Lesson lesson, String lead, String action) {
        return new Said(lesson.title(), lead, address(lesson), texts.get("shell.next.lesson." + action));
    }

    private String about(Lesson lesson) {
        return lesson.rule().isBlank()
                ? texts.get("shell.next.lesson", place(lesson), lesson.minutes())
                : texts.get("shell.next.lesson.rule", place(lesson), lesson.minutes(), lesson.rule());
    }

    private String place(Lesson lesson) {
        var step = standing.course().stepOf(lesson);
        return step.kind() == Step.Kind.STEP ? texts.get("shell.step", step.number(), step.title()) : step.title();
    }

    private Said thanks(Person person) {
        var said = person("thank", person);
        return standing.openLessonFor(Act.THANKED)
                .map(lesson -> new Said(said.title(), said.lead(), address(lesson), said.action()))
                .orElse(said);
    }

    private Said tracker(List<Person> due) {
        var said = said("tracker", Places.TODAY);
        var title = switch (due.size()) {
            case 0 -> said.title();
            case 1 -> texts.get("shell.next.tracker.one", due.getFirst().name());
            case 2 ->
                texts.get(
                        "shell.next.tracker.two", due.get(0).name(), due.get(1).name());
            default ->
                texts.get(
                        "shell.next.tracker.more", due.get(0).name(), due.get(1).name(), due.size() - 2);
        };
        return new Said(title, said.lead(), said.address(), said.action());
    }

    private Said afterNo(Person last) {
        var key = last.stage() == Stage.ANSWERED_NO ? "shell.next.choose.after-no" : "shell.next.choose.after-silence";
        var said = said("choose", Places.PEOPLE);
        return new Said(said.title(), texts.get(key, last.name()), said.address(), said.action());
    }

    private Said waiting(Waiting waiting) {
        var lead = standing.has(Milestone.COMPLETED)
                ? texts.get("shell.next.wait.completed", sentence(waiting))
                : sentence(waiting);
        return new Said(
                texts.get("shell.next.wait", day(waiting.until())),
                lead,
                Places.person(waiting.person()),
                texts.get("shell.next.wait.do", waiting.person().name()));
    }

    private String sentence(Waiting waiting) {
        var until = day(waiting.until());
        return switch (waiting) {
            case Waiting.ForAnswer answer ->
                texts.get("shell.waiting.answer", answer.person().name(), day(answer.asked()), until);
            case Waiting.ForLaterDate later ->
                texts.get("shell.waiting.later", later.person().name(), until);
            case Waiting.ForMeeting meeting ->
                texts.get("shell.waiting.meeting", meeting.person().name(), until);
        };
    }

    private Said person(String key, Person person, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = person.name();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return said(key, Places.person(person), arguments);
    }

    private Said said(String key, String address, Object... arguments) {
        var prefix = "shell.next." + key;
        return new Said(
                texts.get(prefix, arguments),
                texts.get(prefix + ".lead", arguments),
                address,
                texts.get(prefix + ".do", arguments));
    }

    private String address(Lesson lesson) {
        return Places.lesson(standing.course(), lesson);
    }
}
