package app.acquaint.cohort.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.Accounts;
import app.acquaint.account.CurrentAccount;
import app.acquaint.account.Role;
import app.acquaint.cohort.Assignee;
import app.acquaint.cohort.Assigning;
import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.AssignmentTerms;
import app.acquaint.cohort.BondRequests;
import app.acquaint.cohort.Bonds;
import app.acquaint.cohort.CohortName;
import app.acquaint.cohort.Cohorts;
import app.acquaint.cohort.HandOvers;
import app.acquaint.cohort.Introductions;
import app.acquaint.cohort.LeaderExample;
import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.progress.Milestone;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadingOnHomeTest extends LeadingViewTest {

    private static final CourseId NETWORKING = new CourseId("networking");

    private AccountId vera;
    private LocalDate today;

    @BeforeEach
    void prepare() {
        vera = leader("Vera Lind");
        today = bean(CurrentAccount.class).today();
    }

    @Test
    void a_request_says_what_it_means_and_is_accepted() {
        ask();
        open("");
        assertThat(text(_get(HomePart.class)))
                .contains("Vera Lind", "asks to see how far you are", "never what you write");

        click("Yes, let them see it");

        _assertNone(HomePart.class);
        assertThat(bean(Bonds.class).exists(vera, me)).isTrue();
    }

    @Test
    void a_request_is_declined() {
        ask();
        open("");

        click("No, thank you");

        _assertNone(HomePart.class);
        assertThat(bean(Bonds.class).exists(vera, me)).isFalse();
    }

    @Test
    void an_assignment_shows_who_why_until_when_and_the_offer_which_is_taken_up() {
        assign("Because <i>you</i> asked", Optional.of(today), 2);
        open("");
        assertThat(heading()).contains("Vera Lind").contains("asks you to take “A professional network");
        assertThat(quoted()).containsExactly("Because <i>you</i> asked");
        assertThat(paragraphs()).contains("Complete it by tonight.", "will introduce you to up to 2 people");

        click("Ask for an introduction");
        var field = _get(TextArea.class, spec -> spec.withLabel("What kind of person would you like to meet?"));
        assertThat(field.isInvalid()).isTrue();
        _setValue(field, "Somebody in logistics");
        click("Ask for an introduction");

        assertThat(quoted()).contains("Somebody in logistics");
        assertThat(bean(Introductions.class).open(vera)).hasSize(1);
        bean(Introductions.class).done(vera, assigned().id(), me);
        open("");
        assertThat(paragraphs()).contains("marked this as done on");
    }

    @Test
    void a_change_is_shown_with_its_history_and_what_is_taken_back_is_said_for_two_weeks() {
        assign("First", Optional.of(today), 0);
        bean(Assigning.class)
                .change(vera, assigned().id(), 1, new AssignmentTerms("Second", Optional.of(today.plusDays(9)), 0));
        open("");
        assertThat(quoted()).containsExactly("Second", "Second", "First");

        bean(Assigning.class).withdraw(vera, assigned().id(), 2);
        open("");

        assertThat(heading()).isEmpty();
        assertThat(text(_get(HomePart.class))).contains("Vera Lind", "took back");

        jdbc.sql("update assignment_change set changed_at = ? where what = 'WITHDRAWN'"
                        + " and assignment_id in (select id from assignment where leader_id = ?)")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minusDays(16), vera.value())
                .update();
        open("");
        _assertNone(HomePart.class);
    }

    @Test
    void that_the_leader_took_the_course_is_shown_if_they_like() {
        assign("Because", Optional.empty(), 0);
        reach(vera, Milestone.COMPLETED);
        open("");
        assertThat(paragraphs()).doesNotContain("took the course too");

        bean(LeaderExample.class).show(vera, true);
        open("");

        assertThat(paragraphs()).contains("took the course too");
    }

    @Test
    void once_completed_it_is_quiet_and_once_graduated_gone() {
        assign("Because", Optional.of(today), 0);
        reach(me, Milestone.COMPLETED);
        open("");
        assertThat(paragraphs()).contains("You have completed “A professional network");
        assertThat(quoted()).isEmpty();

        reach(me, Milestone.GRADUATED);
        open("");

        _assertNone(HomePart.class);
    }

    @Test
    void who_graduated_before_the_last_lesson_still_reads_until_when_and_why() {
        assign("Because", Optional.of(today), 0);
        reach(me, Milestone.GRADUATED);
        open("");

        assertThat(quoted()).containsExactly("Because");
        assertThat(paragraphs()).contains("Complete it by tonight.");
    }

    @Test
    void the_offer_of_an_introduction_stays_until_it_was_kept() {
        assign("Because", Optional.of(today), 2);
        reach(me, Milestone.COMPLETED);
        reach(me, Milestone.GRADUATED);
        open("");
        assertThat(paragraphs()).contains("You have completed", "will introduce you to up to 2 people");

        bean(Introductions.class).wish(me, assigned().id(), "Somebody in logistics");
        open("");
        assertThat(quoted()).contains("Somebody in logistics");
        bean(Introductions.class).done(vera, assigned().id(), me);
        open("");

        _assertNone(HomePart.class);
    }

    @Test
    void a_leader_reads_on_home_who_would_like_to_be_introduced() {
        assign("Because", Optional.of(today), 2);
        bean(Introductions.class).wish(me, assigned().id(), "Somebody in logistics");
        logInAs(vera, "LEARNER", "LEADER");
        open("");
        assertThat(text(_get(WishesPanel.class))).contains("Sample Learner", "Somebody in logistics");

        click("Introduced");

        _assertNone(WishesPanel.class);
    }

    @Test
    void after_leaving_nothing_of_the_leader_is_left_on_home() {
        assign("Because", Optional.of(today), 2);
        bean(Bonds.class).leave(me, vera);

        open("");

        _assertNone(HomePart.class);
    }

    @Test
    void after_leaving_what_was_assigned_and_how_it_ended_is_still_to_be_read() {
        assign("Because", Optional.of(today), 2);
        open("leaders");
        assertThat(quoted()).contains("Because");
        assertThat(text(_get(LeadersView.class))).doesNotContain("Assigned to you earlier");
        bean(Bonds.class).leave(me, vera);

        open("leaders");

        assertThat(quoted()).containsOnly("Because");
        assertThat(text(_get(LeadersView.class)))
                .contains("Assigned to you earlier", "Vera Lind", "asked you to take", "as the two of you parted");
    }

    @Test
    void members_see_who_leads_their_cohort_now_until_they_note_it() {
        invited(vera, me);
        var cohort = bean(Cohorts.class).create(vera, new CohortName("Spring"));
        bean(Cohorts.class).add(vera, cohort, me);
        var olga = newAccount("Olga");
        become(olga, Role.ORGANISER);
        bean(HandOvers.class).handOver(olga, cohort, leader("Omar Haddad"));
        open("");
        assertThat(text(_get(HomePart.class))).contains("Omar Haddad", "now leads", "Spring");

        click("Got it");

        _assertNone(HomePart.class);
        open("");
        _assertNone(HomePart.class);
    }

    private void ask() {
        var mine = bean(Accounts.class).find(me).orElseThrow().email();
        bean(BondRequests.class).ask(vera, mine);
    }

    private void assign(String reason, Optional<LocalDate> due, int introductions) {
        invited(vera, me);
        bean(Assigning.class)
                .assign(
                        vera,
                        NETWORKING,
                        Set.of(new Assignee.Person(me)),
                        new AssignmentTerms(reason, due, introductions));
    }

    private Assignment assigned() {
        return bean(Assigning.class).toLearner(me).getFirst();
    }

    private void reach(AccountId who, Milestone milestone) {
        jdbc.sql("insert into course_milestone (account_id, course_id, milestone, reached_at) values (?, ?, ?, ?)")
                .params(who.value(), NETWORKING.value(), milestone.name(), OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    private static String heading() {
        return _find(H2.class).stream()
                .map(H2::getText)
                .filter(text -> text.contains("asks you"))
                .findFirst()
                .orElse("");
    }
}
