package app.acquaint.cohort.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.Accounts;
import app.acquaint.account.spi.InvitationWords;
import app.acquaint.cohort.BondRequests;
import app.acquaint.cohort.CohortName;
import app.acquaint.cohort.Cohorts;
import app.acquaint.cohort.LeaderInvitations;
import app.acquaint.testkit.FakeInvitations;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddLearnersViewTest extends LeadingViewTest {

    @BeforeEach
    void prepare() {
        lead();
        open("learners/add");
    }

    @Test
    void a_link_for_one_is_shown_to_be_copied_and_listed_as_open() {
        click("Make the link");

        assertThat(_get(TextField.class, spec -> spec.withClasses("made-link")).getValue())
                .contains("/join/");
        assertThat(rows()).anyMatch(row -> row.contains("A link for one person"));
        assertThat(bean(LeaderInvitations.class).open(me)).hasSize(1);
    }

    @Test
    void a_link_for_thirty_makes_the_cohort_it_leads_into() {
        choose(InviteForm.Kind.SEVERAL);
        intoNew("Spring 2027");
        click("Make the link");

        assertThat(rows()).anyMatch(row -> row.contains("followed by 0 of 30") && row.contains("Spring 2027"));
        assertThat(bean(Cohorts.class).all(me)).extracting("name").containsExactly("Spring 2027");
        var words = bean(InvitationWords.class)
                .of(bean(FakeInvitations.class).last(), Locale.ENGLISH)
                .orElseThrow();
        assertThat(words)
                .startsWith("Sample Learner invites you into “Spring 2027”.")
                .contains("never what you write");
    }

    @Test
    void a_new_cohort_needs_a_name_beside_whose_field_it_is_said() {
        intoNew("  ");
        click("Make the link");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Name of the new cohort"))
                        .isInvalid())
                .isTrue();
        assertThat(bean(LeaderInvitations.class).open(me)).isEmpty();
    }

    @Test
    void a_bad_line_is_named_with_its_number_stays_in_the_field_and_nobody_is_invited() {
        choose(InviteForm.Kind.ADDRESSES);
        var field = _get(TextArea.class, spec -> spec.withLabel("E-mail addresses"));
        _setValue(field, "anna@example.org\nben at example.org");
        click("Make the invitations");

        assertThat(field.getErrorMessage())
                .startsWith("One line has no address")
                .contains("2 “ben at example.org”");
        assertThat(field.getValue()).isEqualTo("anna@example.org\nben at example.org");
        assertThat(bean(LeaderInvitations.class).open(me)).isEmpty();

        _setValue(field, "anna@example.org\nben@example.org");
        click("Make the invitations");

        assertThat(field.getValue()).isEmpty();
        assertThat(_find(TextField.class, spec -> spec.withClasses("made-link")).stream()
                        .map(TextField::getLabel))
                .containsExactly("anna@example.org", "ben@example.org");
    }

    @Test
    void open_invitations_get_a_new_link_or_are_taken_back() {
        click("Make the link");
        click("New link");
        assertThat(_find(TextField.class, spec -> spec.withClasses("made-link")))
                .hasSize(2);

        click("Take back");

        _assertNone(Button.class, spec -> spec.withText("Take back"));
        assertThat(bean(LeaderInvitations.class).open(me)).isEmpty();
    }

    @Test
    void a_request_is_answered_alike_whether_or_not_there_is_an_account() {
        var anna = newAccount("Anna");
        var email = bean(Accounts.class).find(anna).orElseThrow().email();

        ask(email.value());
        assertThat(paragraphs()).contains("If " + email + " has an account here, they will see your request.");
        ask("nobody@example.org");
        assertThat(paragraphs()).contains("If nobody@example.org has an account here, they will see your request.");
        ask("no address");
        assertThat(_get(EmailField.class).isInvalid()).isTrue();

        assertThat(bean(BondRequests.class).open(anna)).hasSize(1);
    }

    @Test
    void cohorts_are_listed_and_made() {
        bean(Cohorts.class).create(leader("Omar"), new CohortName("Not mine"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of a new cohort")), "Autumn");

        click("Make the cohort");

        assertThat(rows()).anyMatch(row -> row.contains("Autumn")).noneMatch(row -> row.contains("Not mine"));
    }

    private static void ask(String address) {
        _setValue(_get(EmailField.class), address);
        click("Ask");
    }

    @SuppressWarnings("unchecked")
    private static void choose(InviteForm.Kind kind) {
        _setValue((RadioButtonGroup<InviteForm.Kind>) _get(RadioButtonGroup.class), kind);
    }

    @SuppressWarnings("unchecked")
    private static void intoNew(String name) {
        var select = (Select<Object>) _get(Select.class, spec -> spec.withLabel("Into a cohort"));
        _setValue(
                select,
                select.getListDataView().getItems().reduce((_, last) -> last).orElseThrow());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the new cohort")), name);
    }
}
