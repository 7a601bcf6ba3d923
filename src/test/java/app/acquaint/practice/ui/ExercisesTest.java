package app.acquaint.practice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.ExerciseId;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Stage;
import app.acquaint.contact.spi.DueSource;
import app.acquaint.course.Course;
import app.acquaint.course.Exercise.ChecklistExercise;
import app.acquaint.course.spi.ExercisePanels;
import app.acquaint.practice.Answer;
import app.acquaint.practice.Answers;
import app.acquaint.practice.Commitments;
import app.acquaint.practice.CoursePerson;
import app.acquaint.practice.Practice;
import app.acquaint.practice.SampleCourse;
import app.acquaint.practice.WritingKey;
import app.acquaint.practice.Writings;
import app.acquaint.testkit.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExercisesTest extends ViewTest {

    private final Course course = SampleCourse.course();
    private int changes;

    @Test
    void a_choice_explains_every_answer_and_can_be_tried_again() {
        show("choice");
        click("See the answer");
        assertThat(text()).contains("Choose one first");

        _setValue(radio(), 0);
        click("See the answer");

        assertThat(text())
                .contains(
                        "worth a closer look",
                        "Hard to turn down.",
                        "About the calendar.",
                        "Not this one",
                        "your choice");
        assertThat(answered("choice")).isTrue();
        assertThat(changes).isEqualTo(1);

        click("Try it again");
        _setValue(radio(), 1);
        click("See the answer");
        assertThat(text()).contains("Yes, that is the one.");
    }

    @Test
    void a_choice_shows_what_was_chosen_before() {
        bean(Answers.class).save(me, course.id(), new ExerciseId("choice"), 0, new Answer.Choice(Set.of(1)));

        show("choice");

        assertThat(text()).contains("Yes, that is the one.");
        _assertNone(RadioButtonGroup.class);
    }

    @Test
    void what_another_tab_kept_stands_and_is_shown() {
        show("checklist");
        bean(Answers.class).save(me, course.id(), new ExerciseId("checklist"), 0, new Answer.Checklist(Set.of("one")));

        tick("read");

        assertThat(text()).contains("changed in another tab");
        assertThat(_get(CheckboxGroup.class).getValue().toString())
                .contains("one")
                .doesNotContain("read");
    }

    @Test
    void a_checklist_is_done_with_its_last_tick() {
        show("checklist");

        tick("read");
        assertThat(answered("checklist")).isFalse();
        tick("read", "one");

        assertThat(answered("checklist")).isTrue();
        assertThat(text()).contains("You are ready");
    }

    @Test
    void how_it_was_stands_beside_the_guess() {
        show("prediction");
        _setValue(radio(), 8);

        show("check");
        assertThat(text()).contains("you guessed 8");
        _setValue(radio(), 3);

        assertThat(text()).contains("You guessed 8, and it was 3. Easier");
        assertThat(answered("check")).isTrue();
    }

    @Test
    void a_person_named_is_in_the_tracker_and_in_every_exercise_of_the_page() {
        show("person", "reflection");
        assertThat(headings()).contains("What did your person do well?");

        _setValue(_get(TextField.class), "Priya");
        click("This is the person");

        assertThat(bean(Contacts.class).all(me))
                .extracting(Contacts.Person::name)
                .containsExactly("Priya");
        assertThat(headings()).contains("What did Priya do well?");
        assertThat(text()).contains("Choose someone else");
    }

    @Test
    void whoever_has_nobody_practises_with_somebody_plainly_marked() {
        show("person");

        click("I have nobody yet: let me practise first");

        assertThat(text()).contains("nobody real is asked");
        assertThat(bean(Contacts.class).all(me)).isEmpty();
        assertThat(answered("person")).isTrue();
    }

    @Test
    void an_act_is_recorded_for_the_person() {
        var priya = bean(Contacts.class).add(me, "Priya");
        bean(CoursePerson.class).choose(me, course, priya.id());
        show("act");
        assertThat(text()).contains("You have not asked Priya yet.");

        click("I asked Priya");

        assertThat(bean(Contacts.class).require(me, priya.id()).stage()).isEqualTo(Stage.ASKED);
        assertThat(text()).contains("You asked Priya on", "Recorded");
        assertThat(answered("act")).isTrue();
    }

    @Test
    void an_act_can_be_rehearsed() {
        bean(CoursePerson.class)
                .choose(me, course, bean(Contacts.class).practicePerson(me).id());
        show("act");
        assertThat(text()).contains("Say it aloud.");

        click("Done rehearsing");

        assertThat(answered("act")).isTrue();
        assertThat(bean(Contacts.class).all(me)).isEmpty();
    }

    @Test
    void an_act_without_a_person_asks_for_one() {
        show("act");

        assertThat(text()).contains("Name somebody, or practise first");
    }

    @Test
    void a_commitment_comes_back_in_today_and_is_done_with_one_tap() {
        show("commitment");
        assertThat(_find(TextField.class))
                .extracting(TextField::getValue)
                .containsExactly("I have had my coffee", "send your person the ask");
        var today = bean(CurrentAccount.class).today();
        _setValue(_get(DatePicker.class), today);
        click("I will");
        assertThat(text()).contains("When I have had my coffee, I will send your person the ask");

        var due = bean(CommitmentsDue.class).due(me, today);
        assertThat(due).extracting(DueSource.Due::on).containsExactly(today);
        page(due.getFirst().row(() -> changes++));
        click("Done");

        assertThat(bean(CommitmentsDue.class).due(me, today)).isEmpty();
        assertThat(bean(Commitments.class).open(me)).isEmpty();
    }

    @Test
    void a_commitment_gets_another_day() {
        var today = bean(CurrentAccount.class).today();
        show("commitment");
        _setValue(_get(DatePicker.class), today);
        click("I will");

        _setValue(_get(DatePicker.class), today.plusDays(3));

        assertThat(bean(Practice.class).openCommitments(me)).extracting("dueOn").isEqualTo(List.of(today.plusDays(3)));
    }

    @Test
    void what_was_made_is_gathered_and_what_is_missing_is_linked() {
        var key = new WritingKey(me, course.id(), new ExerciseId("draft"), null);
        bean(Writings.class).save(key, 0, "Would you be available?", true);

        show("portfolio");

        assertThat(text()).contains("Your ask to your person", "Would you be available?");
        assertThat(_get(Anchor.class, spec -> spec.withText("Your plan")).getHref())
                .isEqualTo("course/sample/sample");
    }

    @Test
    void what_is_typed_comes_with_its_revision() {
        var key = new WritingKey(me, course.id(), new ExerciseId("facts"), null);
        bean(Writings.class).save(key, 0, "{\"facts\":[\"one\"]}", false);

        show("facts", "strip", "agenda", "reflection", "draft");

        var list = _find(KeptForm.class).getFirst().getElement();
        assertThat(list.getTag()).isEqualTo("fact-list");
        assertThat(list.getProperty("text")).isEqualTo("{\"facts\":[\"one\"]}");
        assertThat(list.getProperty("revision", 0)).isEqualTo(1);
        assertThat(_find(KeptForm.class)).hasSize(4);
    }

    private void show(String... exercises) {
        var panels = bean(ExercisePanels.class);
        var lesson = course.lessons().getFirst();
        page(List.of(exercises).stream()
                .map(id -> panels.panel(course, lesson, SampleCourse.exercise(id), () -> changes++))
                .toArray(Component[]::new));
    }

    private static void page(Component... parts) {
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(parts);
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Integer> radio() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static void tick(String... ids) {
        var group = (CheckboxGroup<ChecklistExercise.Item>) _get(CheckboxGroup.class);
        var wanted = Set.of(ids);
        _setValue(
                group,
                group.getListDataView()
                        .getItems()
                        .filter(item -> wanted.contains(item.id()))
                        .collect(Collectors.toSet()));
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static String text() {
        return UI.getCurrentOrThrow().getElement().getTextRecursively();
    }

    private boolean answered(String exercise) {
        return bean(Practice.class).answered(me, course, new ExerciseId(exercise));
    }
}
