package app.acquaint.cohort.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;

import app.acquaint.account.Accounts;
import app.acquaint.account.CurrentAccount;
import app.acquaint.account.Role;
import app.acquaint.cohort.Assignee;
import app.acquaint.cohort.Assigning;
import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.AssignmentHistories;
import app.acquaint.cohort.AssignmentTerms;
import app.acquaint.cohort.Bonds;
import app.acquaint.cohort.CohortName;
import app.acquaint.cohort.Cohorts;
import app.acquaint.cohort.HandOvers;
import app.acquaint.cohort.Introductions;
import app.acquaint.cohort.LeaderExample;
import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.uikit.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class AssignViewTest extends LeadingViewTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private static final String REASON = "Why you want this for them";

    private AccountId anna;
    private LocalDate today;

    @BeforeEach
    void prepare() {
        lead();
        anna = newAccount("Anna Ito");
        today = bean(CurrentAccount.class).today();
    }

    @Test
    void without_learners_there_is_the_way_to_invite_them() {
        open("learners/assign");

        assertThat(_find(EmptyState.class)).isNotEmpty();
        _assertNone(AssignForm.class);
    }

    @Test
    void a_leader_who_has_not_taken_the_course_is_invited_to_and_not_kept_from_assigning() {
        invited(me, anna);
        open("learners/assign");

        assertThat(paragraphs()).contains("People learn more when whoever leads them took the course too.");
        _assertOne(AssignForm.class);
    }

    @Test
    void assigned_with_reason_day_and_offer_it_is_listed_and_reaches_the_learner() {
        invited(me, anna);
        open("learners/assign");
        assertThat(_get(TextArea.class).getValue()).isEmpty();

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Anna Ito")), true);
        _setValue(_get(TextArea.class), "You asked me how I know so many people.");
        _setValue(_get(DatePicker.class), today.plusDays(1));
        _setValue(offer(), 2);
        click("Assign");

        assertThat(quoted()).contains("You asked me how I know so many people.");
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains("Anna Ito", "By " + DAY.format(today.plusDays(1)) + ".", "up to 2 introductions"));
        var assigned = assigned();
        assertThat(assigned.due()).contains(today.plusDays(1));
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_what_is_typed_stays() {
        invited(me, anna);
        open("learners/assign");
        _setValue(_get(TextArea.class), "Because");
        click("Assign");
        assertThat(paragraphs()).contains("Choose at least one person or cohort.");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Anna Ito")), true);
        _setValue(_get(DatePicker.class), today.minusDays(1));
        click("Assign");
        assertThat(_get(DatePicker.class).getErrorMessage()).startsWith("That day is over.");

        _setValue(_get(DatePicker.class), today);
        _setValue(_get(TextArea.class), " ");
        click("Assign");
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Say in a sentence why");
        assertThat(bean(Assigning.class).byLeader(me)).isEmpty();
    }

    @Test
    void changed_in_another_tab_what_stands_is_shown_and_what_is_typed_here_is_saved_on_the_next_click() {
        invited(me, anna);
        assign("First");
        open("learners/assign");
        click("Change");
        var reason = _find(TextArea.class, spec -> spec.withLabel(REASON)).getLast();
        _setValue(reason, "From this tab");
        bean(Assigning.class)
                .change(me, assigned().id(), 1, new AssignmentTerms("From the other tab", Optional.empty(), 0));

        click("Save");

        assertThat(quoted()).contains("From the other tab");
        assertThat(reason.getValue()).isEqualTo("From this tab");
        assertThat(assigned().reason()).isEqualTo("From the other tab");
        click("Save");
        assertThat(assigned().reason()).isEqualTo("From this tab");
        _assertNone(Dialog.class);
    }

    @Test
    void what_is_typed_into_a_change_is_kept_and_says_what_stands_when_it_was_typed_on_something_else() {
        invited(me, anna);
        assign("First");
        bean(Assigning.class).change(me, assigned().id(), 1, new AssignmentTerms("Second", Optional.empty(), 0));
        open("");
        open("learners/assign");
        click("Change");
        var reason = _find(TextArea.class, spec -> spec.withLabel(REASON)).getLast();
        var field = reason.getElement();
        assertThat(field.getAttribute("data-keep"))
                .isEqualTo("cohort:" + assigned().id() + ":reason");
        assertThat(field.getAttribute("data-keep-version")).isEqualTo("2");

        _setValue(reason, "Typed before the reload");
        restored(field, 2);
        assertThat(text(_get(ChangeDialog.class))).doesNotContain("It now says:");
        restored(field, 1);

        assertThat(text(_get(ChangeDialog.class))).contains("It now says:", "Second");
        assertThat(reason.getValue()).isEqualTo("Typed before the reload");
    }

    /** The browser brings back what was typed on that version. */
    private static void restored(Element field, int version) {
        var detail = JsonNodeFactory.instance.objectNode().put("event.detail", version);
        field.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(field, "kept-restored", detail));
    }

    @Test
    void taken_back_it_stands_among_what_was_taken_back_earlier() {
        invited(me, anna);
        assign("First");
        open("learners/assign");

        click("Take back");
        confirm();

        assertThat(bean(Assigning.class).toLearner(anna)).isEmpty();
        _assertNone(Button.class, spec -> spec.withText("Take back"));
        assertThat(text(_get(AssignedPanel.class))).contains("No longer assigned");
        assertThat(rows()).singleElement().asString().contains("Anna Ito", "First", "Taken back on");
    }

    @Test
    void whoever_left_is_named_no_more_and_the_own_words_stay() {
        invited(me, anna);
        assign("First");
        bean(Bonds.class).leave(anna, me);

        open("");
        open("learners/assign");

        assertThat(rows())
                .singleElement()
                .asString()
                .contains("Somebody you lead no more", "First", "as the two of you parted")
                .doesNotContain("Anna");
    }

    @Test
    void a_cohort_given_to_another_is_named_as_it_was_with_what_was_assigned_to_it() {
        invited(me, anna);
        var cohort = bean(Cohorts.class).create(me, new CohortName("Spring"));
        bean(Cohorts.class).add(me, cohort, anna);
        bean(Assigning.class)
                .assign(
                        me,
                        new CourseId("networking"),
                        Set.of(new Assignee.Group(cohort)),
                        new AssignmentTerms("For all of you", Optional.empty(), 0));
        var olga = newAccount("Olga");
        become(olga, Role.ORGANISER);
        bean(HandOvers.class).handOver(olga, cohort, leader("Omar Haddad"));

        open("learners/assign");

        assertThat(rows())
                .singleElement()
                .asString()
                .contains("Spring", "For all of you", "as the cohort got another leader");
    }

    @Test
    void however_much_is_assigned_the_panel_asks_the_same_few_questions() {
        assignedToSomebody(2);
        var few = questions();

        assignedToSomebody(6);

        assertThat(questions()).isEqualTo(few);
        open("learners/assign");
        assertThat(rows()).hasSize(16);
    }

    /** To so many as stands, and to as many as is over. */
    private void assignedToSomebody(int times) {
        for (var at = 0; at < 2 * times; at++) {
            var learner = newAccount("Learner " + at);
            invited(me, learner);
            bean(Assigning.class)
                    .assign(
                            me,
                            new CourseId("networking"),
                            Set.of(new Assignee.Person(learner)),
                            new AssignmentTerms("Because", Optional.empty(), 0));
            if (at % 2 == 0) {
                var id = bean(Assigning.class).toLearner(learner).getFirst().id();
                bean(Assigning.class).withdraw(me, id, 1);
            }
        }
    }

    /** How often the services are asked for all that the panel shows. */
    private int questions() {
        var all = bean(AssigningDesk.class);
        var leading = all.leading();
        var current = watched(CurrentAccount.class, leading.current());
        var accounts = watched(Accounts.class, leading.accounts());
        var assigning = watched(Assigning.class, all.assigning());
        var histories = watched(AssignmentHistories.class, all.histories());
        var cohorts = watched(Cohorts.class, leading.cohorts());
        var desk =
                new LeadingDesk(current, accounts, leading.bonds(), cohorts, leading.invitations(), leading.requests());
        new AssignedPanel(
                new AssigningDesk(desk, assigning, histories, all.introductions(), all.example(), all.courses()));
        return Stream.of(accounts, assigning, histories, cohorts)
                .mapToInt(one -> mockingDetails(one).getInvocations().size())
                .sum();
    }

    private static <T> T watched(Class<T> type, T service) {
        return mock(type, delegatesTo(service));
    }

    @Test
    void what_learners_wish_for_is_listed_until_it_is_done() {
        invited(me, anna);
        assign("First");
        bean(Introductions.class).wish(anna, assigned().id(), "Somebody in logistics");
        open("");
        open("learners/assign");
        assertThat(quoted()).contains("Somebody in logistics");

        click("Introduced");

        assertThat(quoted()).doesNotContain("Somebody in logistics");
        assertThat(bean(Introductions.class).ofLearner(anna).getFirst().answered())
                .isPresent();
    }

    @Test
    void the_own_example_is_switched_on_and_off() {
        open("learners/assign");
        var shown = _get(Checkbox.class);
        assertThat(shown.getValue()).isFalse();

        _setValue(shown, true);
        assertThat(bean(LeaderExample.class).isShown(me)).isTrue();
        _setValue(shown, false);
        assertThat(bean(LeaderExample.class).isShown(me)).isFalse();
    }

    private void assign(String reason) {
        open("learners/assign");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Anna Ito")), true);
        _setValue(_get(TextArea.class), reason);
        _setValue(offer(), 1);
        click("Assign");
    }

    private Assignment assigned() {
        return bean(Assigning.class).toLearner(anna).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> offer() {
        return (Select<Integer>) _get(Select.class, spec -> spec.withLabel("Your offer"));
    }
}
