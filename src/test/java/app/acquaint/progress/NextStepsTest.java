package app.acquaint.progress;

import static app.acquaint.progress.TestCourse.CHOOSE;
import static app.acquaint.progress.TestCourse.COURSE;
import static app.acquaint.progress.TestCourse.END;
import static app.acquaint.progress.TestCourse.MEET;
import static app.acquaint.progress.TestCourse.WHY;
import static app.acquaint.progress.TestCourse.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.acquaint.common.ContactId;
import app.acquaint.common.LessonId;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Stage;
import app.acquaint.course.Act;
import app.acquaint.course.Lesson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NextStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant THEN = Instant.parse("2026-11-01T09:00:00Z");
    private static final LessonProgress DONE = new LessonProgress.Done(THEN);
    private static final LessonProgress OPENED = new LessonProgress.Opened();

    private static final Person PRACTICE = person("Practice person", true, Stage.DRAFTED, null, null);
    private static final Person DRAFTED = person("Priya", false, Stage.DRAFTED, null, "2026-11-26");
    private static final Person ASKED = person("Priya", false, Stage.ASKED, null, "2026-11-30");
    private static final Person ASKED_LONG_AGO = person("Jonas", false, Stage.ASKED, null, "2026-11-23");
    private static final Person SAID_YES = person("Priya", false, Stage.ANSWERED_YES, null, "2026-11-25");
    private static final Person LATER = person("Priya", false, Stage.ANSWERED_LATER, "2026-12-20", null);
    private static final Person LATER_IS_NOW = person("Priya", false, Stage.ANSWERED_LATER, "2026-11-23", null);
    private static final Person SAID_NO = person("Priya", false, Stage.ANSWERED_NO, null, null);
    private static final Person SILENT = person("Priya", false, Stage.SILENT, null, null);
    private static final Person MEETING_NEXT_WEEK = person("Priya", false, Stage.SCHEDULED, "2026-11-30", null);
    private static final Person MEETING_TOMORROW = person("Priya", false, Stage.SCHEDULED, "2026-11-24", null);
    private static final Person MEETING_YESTERDAY = person("Priya", false, Stage.SCHEDULED, "2026-11-22", null);
    private static final Person MEETING_WITHOUT_DAY = person("Priya", false, Stage.SCHEDULED, null, null);
    private static final Person MET = person("Priya", false, Stage.MET, null, null);
    private static final Person IMPORTED = person("Old colleague", false, Stage.RESTING, null, "2026-11-23");

    static Stream<Arguments> table() {
        var nobody = List.<Person>of();
        var fresh = standing();
        var begun = standing(WHY, OPENED);
        var choosing = standing(WHY, DONE, CHOOSE, OPENED);
        var toAsk = standing(WHY, DONE, CHOOSE, DONE, WRITE, new LessonProgress.AwaitsAct(Act.ASKED));
        var toMeet =
                standing(WHY, DONE, CHOOSE, DONE, WRITE, DONE, MEET, new LessonProgress.AwaitsAct(Act.MET), END, DONE);
        var toRehearse = standing(
                WHY, DONE, CHOOSE, DONE, WRITE, new LessonProgress.AwaitsAct(Act.ASKED), MEET, DONE, END, DONE);
        var completed = standing(WHY, DONE, CHOOSE, DONE, WRITE, DONE, MEET, DONE, END, DONE);
        return Stream.of(
                arguments("a newcomer begins", fresh, nobody, new Next.Begin(WHY)),
                arguments("a newcomer who imported people begins", fresh, List.of(IMPORTED), new Next.Begin(WHY)),
                arguments("what was begun goes on", begun, nobody, new Next.ContinueLesson(WHY)),
                arguments("reading goes on while one waits", choosing, List.of(ASKED), new Next.ContinueLesson(CHOOSE)),
                arguments(
                        "a lesson that waits for an act only is passed over",
                        toAsk,
                        List.of(DRAFTED),
                        new Next.ContinueLesson(MEET)),
                arguments(
                        "an answer is due",
                        choosing,
                        List.of(ASKED_LONG_AGO),
                        new Next.AnswerDue(ASKED_LONG_AGO, TODAY.minusDays(9))),
                arguments("a yes wants a day", choosing, List.of(SAID_YES), new Next.AgreeDate(SAID_YES)),
                arguments(
                        "a meeting wants a day",
                        choosing,
                        List.of(MEETING_WITHOUT_DAY),
                        new Next.AgreeDate(MEETING_WITHOUT_DAY)),
                arguments("later is now", choosing, List.of(LATER_IS_NOW), new Next.AskAgain(LATER_IS_NOW, TODAY)),
                arguments(
                        "a no offers the next person",
                        choosing,
                        List.of(SAID_NO),
                        new Next.ChooseNextPerson(Optional.of(SAID_NO))),
                arguments(
                        "silence offers the next person",
                        choosing,
                        List.of(SILENT),
                        new Next.ChooseNextPerson(Optional.of(SILENT))),
                arguments(
                        "after a no, a next person is named already",
                        choosing,
                        List.of(SAID_NO, DRAFTED),
                        new Next.ContinueLesson(CHOOSE)),
                arguments(
                        "a meeting next week leaves time to read",
                        choosing,
                        List.of(MEETING_NEXT_WEEK),
                        new Next.ContinueLesson(CHOOSE)),
                arguments(
                        "tomorrow's meeting comes first",
                        choosing,
                        List.of(MEETING_TOMORROW),
                        new Next.PrepareMeeting(MEETING_TOMORROW, TODAY.plusDays(1))),
                arguments(
                        "yesterday's meeting is told",
                        choosing,
                        List.of(MEETING_YESTERDAY),
                        new Next.TellMeeting(MEETING_YESTERDAY, TODAY.minusDays(1))),
                arguments("who was met is thanked", choosing, List.of(MEETING_TOMORROW, MET), new Next.SendThanks(MET)),
                arguments(
                        "imported people change nothing", choosing, List.of(IMPORTED), new Next.ContinueLesson(CHOOSE)),
                arguments(
                        "with all read, one waits for the answer",
                        toMeet,
                        List.of(ASKED),
                        new Next.Wait(new Waiting.ForAnswer(ASKED, TODAY.minusDays(9), TODAY.plusDays(7)))),
                arguments(
                        "with all read, one waits for later",
                        toMeet,
                        List.of(LATER),
                        new Next.Wait(new Waiting.ForLaterDate(LATER, LocalDate.of(2026, 12, 20)))),
                arguments(
                        "with all read, one waits for the meeting",
                        toMeet,
                        List.of(MEETING_NEXT_WEEK),
                        new Next.Wait(new Waiting.ForMeeting(MEETING_NEXT_WEEK, TODAY.plusDays(7)))),
                arguments("with all read, the ask is sent", toMeet, List.of(DRAFTED), new Next.AskPerson(DRAFTED)),
                arguments(
                        "without anybody, the lesson is rehearsed", toRehearse, nobody, new Next.ContinueLesson(WRITE)),
                arguments(
                        "completed by rehearsal, somebody real is named",
                        completed,
                        nobody,
                        new Next.ChooseNextPerson(Optional.empty())),
                arguments("graduation is shown once", graduated(completed), List.of(MET), new Next.Graduate()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void the_first_rule_that_applies_decides(String story, CourseStanding standing, List<Person> people, Next next) {
        var outlook = NextSteps.outlook(new Situation(standing, people, Optional.empty(), false, TODAY));

        assertThat(outlook.next()).isEqualTo(next);
    }

    @Test
    void a_graduate_who_saw_the_page_goes_on_in_the_tracker() {
        var completed = graduated(standing(WHY, DONE, CHOOSE, DONE, WRITE, DONE, MEET, DONE, END, DONE));

        var outlook = NextSteps.outlook(
                new Situation(completed, List.of(ASKED_LONG_AGO, MET), Optional.empty(), true, TODAY));

        assertThat(outlook).isEqualTo(new Outlook(new Next.Tracker(List.of(ASKED_LONG_AGO)), List.of()));
    }

    @Test
    void for_a_graduate_people_who_are_due_come_before_lessons_left() {
        var outlook = NextSteps.outlook(new Situation(
                graduated(standing(WHY, DONE)), List.of(ASKED_LONG_AGO, MET), Optional.empty(), true, TODAY));

        assertThat(outlook.next()).isEqualTo(new Next.Tracker(List.of(ASKED_LONG_AGO)));
    }

    @Test
    void a_graduate_with_lessons_left_goes_on_reading() {
        var outlook = NextSteps.outlook(
                new Situation(graduated(standing(WHY, DONE)), List.of(MET), Optional.empty(), true, TODAY));

        assertThat(outlook.next()).isEqualTo(new Next.ContinueLesson(CHOOSE));
    }

    @Test
    void who_rehearses_is_not_pressed_for_a_next_person() {
        var outlook = NextSteps.outlook(
                new Situation(standing(WHY, DONE), List.of(SAID_NO), Optional.of(PRACTICE), false, TODAY));

        assertThat(outlook.next()).isEqualTo(new Next.ContinueLesson(CHOOSE));
    }

    @Test
    void the_chosen_person_comes_before_others_who_are_due_earlier() {
        var priya = person("Priya", false, Stage.MET, null, "2026-11-29");
        var jonas = person("Jonas", false, Stage.MET, null, "2026-11-20");

        var outlook = NextSteps.outlook(
                new Situation(standing(WHY, DONE), List.of(jonas, priya), Optional.of(priya), false, TODAY));

        assertThat(outlook.next()).isEqualTo(new Next.SendThanks(priya));
    }

    @Test
    void what_one_waits_for_is_told_beside_the_next_lesson_nearest_first() {
        var outlook = NextSteps.outlook(new Situation(
                standing(WHY, DONE), List.of(LATER, ASKED, MEETING_NEXT_WEEK), Optional.empty(), false, TODAY));

        assertThat(outlook.next()).isEqualTo(new Next.ContinueLesson(CHOOSE));
        assertThat(outlook.waiting())
                .extracting(Waiting::until)
                .containsExactly(TODAY.plusDays(7), TODAY.plusDays(7), LocalDate.of(2026, 12, 20));
    }

    private static CourseStanding standing(Object... lessonsAndProgress) {
        var lessons = new HashMap<LessonId, LessonProgress>();
        COURSE.lessons().forEach(lesson -> lessons.put(lesson.id(), new LessonProgress.NotOpened()));
        for (int i = 0; i < lessonsAndProgress.length; i += 2) {
            lessons.put(((Lesson) lessonsAndProgress[i]).id(), (LessonProgress) lessonsAndProgress[i + 1]);
        }
        return new CourseStanding(COURSE, lessons, Map.of());
    }

    private static CourseStanding graduated(CourseStanding standing) {
        return new CourseStanding(COURSE, standing.lessons(), Map.of(Milestone.GRADUATED, THEN));
    }

    private static Person person(
            String name, boolean practice, Stage stage, @Nullable String agreed, @Nullable String due) {
        return new Person(
                ContactId.next(),
                name,
                null,
                practice,
                stage,
                TODAY.minusDays(9),
                agreed == null ? null : LocalDate.parse(agreed),
                due == null ? null : LocalDate.parse(due),
                null);
    }
}
