package app.acquaint.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Stage;
import app.acquaint.course.Course;
import app.acquaint.practice.Answer.Agenda.Segment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnersPracticeTest {

    private static final AccountId ME = AccountId.next();
    private static final AccountId OTHER = AccountId.next();
    private static final Person PRIYA = person("Priya", false);
    private static final Person ALEX = person("Alex", true);

    private final Course course = SampleCourse.course();
    private final Writings writings = new WritingsInMemory();
    private final Answers answers = new Answers(writings);
    private final Commitments commitments = mock();
    private final Contacts contacts = mock();
    private final DraftCoach coach = mock();
    private final CoursePerson coursePerson = new CoursePerson(answers, contacts);
    private final Practice practice =
            new LearnersPractice(answers, new Drafts(writings, coach), commitments, coursePerson, contacts);

    @BeforeEach
    void people() {
        when(contacts.require(any(), any())).thenThrow(new NotFoundException());
        for (var person : List.of(PRIYA, ALEX)) {
            doReturn(person).when(contacts).require(ME, person.id());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person",
                "draft",
                "facts",
                "strip",
                "choice",
                "checklist",
                "reflection",
                "prediction",
                "check",
                "commitment",
                "agenda",
                "act"
            })
    void nothing_is_answered_at_first(String exercise) {
        assertThat(answered(exercise)).isFalse();
    }

    @Test
    void what_only_shows_needs_no_answer_and_what_is_not_there_has_none() {
        assertThat(answered("portfolio")).isTrue();
        assertThat(answered("gone")).isFalse();
    }

    @Test
    void facts_count_from_their_least_number_on_blank_ones_left_out() {
        answer("facts", new Answer.Facts(List.of("one", " ", "")));
        assertThat(answered("facts")).isFalse();

        answer("facts", new Answer.Facts(List.of("one", " ", "two")));
        assertThat(answered("facts")).isTrue();
    }

    @Test
    void a_strip_needs_every_piece() {
        answer("strip", new Answer.Strip(Map.of("start", "I began", "now", " ")));
        assertThat(answered("strip")).isFalse();

        answer("strip", new Answer.Strip(Map.of("start", "I began", "now", "I lead")));
        assertThat(answered("strip")).isTrue();
    }

    @Test
    void a_choice_needs_one_of_its_options() {
        answer("choice", new Answer.Choice(Set.of(7)));
        assertThat(answered("choice")).isFalse();

        answer("choice", new Answer.Choice(Set.of(0)));
        assertThat(answered("choice")).isTrue();
    }

    @Test
    void a_checklist_needs_every_tick() {
        answer("checklist", new Answer.Checklist(Set.of("read", "gone")));
        assertThat(answered("checklist")).isFalse();

        answer("checklist", new Answer.Checklist(Set.of("read", "one")));
        assertThat(answered("checklist")).isTrue();
    }

    @Test
    void a_thought_needs_words() {
        answer("reflection", new Answer.Reflection(" \n"));
        assertThat(answered("reflection")).isFalse();

        answer("reflection", new Answer.Reflection("Listened."));
        assertThat(answered("reflection")).isTrue();
    }

    @Test
    void zero_is_a_guess_too() {
        answer("prediction", new Answer.Prediction(0));

        assertThat(answered("prediction")).isTrue();
        assertThat(answered("check")).isFalse();
    }

    @Test
    void an_answer_that_cannot_be_read_is_none_and_stays() {
        var key = key("facts", null);
        writings.save(key, 0, "edited by hand", false);

        assertThat(answered("facts")).isFalse();
        assertThat(writings.find(key)).map(Writing::text).contains("edited by hand");
    }

    @Test
    void the_person_counts_while_they_exist() {
        coursePerson.choose(ME, course, PRIYA.id());
        assertThat(practice.person(ME, course)).contains(PRIYA);
        assertThat(answered("person")).isTrue();

        answers.save(ME, course.id(), new ExerciseId("person"), 1, new Answer.Chosen(ContactId.next()));
        assertThat(practice.person(ME, course)).isEmpty();
        assertThat(answered("person")).isFalse();
    }

    @Test
    void choosing_again_wins_over_what_stood() {
        coursePerson.choose(ME, course, PRIYA.id());
        coursePerson.choose(ME, course, ALEX.id());

        assertThat(practice.person(ME, course)).contains(ALEX);
    }

    @Test
    void answers_are_their_owners_alone() {
        answer("prediction", new Answer.Prediction(3));

        assertThat(practice.answered(OTHER, course, new ExerciseId("prediction")))
                .isFalse();
    }

    @Test
    void an_act_counts_with_whomever_it_was_done_rehearsals_too() {
        when(contacts.reached(ME)).thenReturn(Map.of(PRIYA, Set.of(Stage.DRAFTED)));
        assertThat(answered("act")).isFalse();

        when(contacts.reached(ME)).thenReturn(Map.of(PRIYA, Set.of(Stage.DRAFTED), ALEX, Set.of(Stage.ASKED)));
        assertThat(answered("act")).isTrue();
    }

    @Test
    void a_draft_holds_when_the_one_for_any_person_does() {
        writings.save(key("draft", PRIYA.id()), 0, "short", false);
        assertThat(answered("draft")).isTrue();
        assertThat(practice.draftHolds(ME, course, new ExerciseId("draft"))).isFalse();

        writings.save(key("draft", ALEX.id()), 0, "good", false);
        when(coach.holds(eq(key("draft", ALEX.id())), eq("good"))).thenReturn(true);
        assertThat(practice.draftHolds(ME, course, new ExerciseId("draft"))).isTrue();
        assertThat(practice.draftHolds(OTHER, course, new ExerciseId("draft"))).isFalse();
        assertThat(practice.draftHolds(ME, course, new ExerciseId("facts"))).isFalse();
    }

    @Test
    void what_was_made_is_gathered_in_order_with_the_chosen_persons_draft() {
        coursePerson.choose(ME, course, PRIYA.id());
        writings.save(key("draft", ALEX.id()), 0, "Hi Alex", false);
        writings.save(key("draft", PRIYA.id()), 0, "Hi Priya", false);
        answer("agenda", new Answer.Agenda(List.of(new Segment("a", "Thanks", 2), new Segment("b", "Talk", 23))));

        assertThat(practice.portfolio(
                        ME,
                        course,
                        List.of(new ExerciseId("agenda"), new ExerciseId("draft"), new ExerciseId("facts"))))
                .containsExactly(
                        new Practice.Piece(new ExerciseId("agenda"), "Your plan", "0–2 min  Thanks\n2–25 min  Talk"),
                        new Practice.Piece(new ExerciseId("draft"), "Your ask to Priya", "Hi Priya"));
    }

    @Test
    void what_was_not_made_yet_is_left_out() {
        writings.save(key("draft", PRIYA.id()), 0, "  ", false);

        assertThat(practice.portfolio(ME, course, List.of(new ExerciseId("agenda"), new ExerciseId("draft"))))
                .isEmpty();
    }

    private boolean answered(String exercise) {
        return practice.answered(ME, course, new ExerciseId(exercise));
    }

    private void answer(String exercise, Answer answer) {
        var id = new ExerciseId(exercise);
        var base = writings.find(key(exercise, null)).map(Writing::revision).orElse(0);
        assertThat(answers.save(ME, course.id(), id, base, answer).saved()).isTrue();
    }

    private WritingKey key(String exercise, @Nullable ContactId contact) {
        return new WritingKey(ME, course.id(), new ExerciseId(exercise), contact);
    }

    private static Person person(String name, boolean practice) {
        var day = LocalDate.of(2026, 11, 23);
        return new Person(ContactId.next(), name, null, practice, Stage.DRAFTED, day, null, null, null);
    }
}
