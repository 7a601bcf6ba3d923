package app.acquaint.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.Account;
import app.acquaint.cohort.CourseAssigned;
import app.acquaint.cohort.EncouragementSent;
import app.acquaint.cohort.IntroductionWished;
import app.acquaint.common.ShareId;
import app.acquaint.practice.CommentMade;
import app.acquaint.practice.DraftShared;
import app.acquaint.progress.Milestone;
import app.acquaint.progress.MilestoneReached;
import app.acquaint.testkit.Engine;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Mail that waits while a leader and a learner part. */
@ParameterizedClass
@EnumSource(Engine.class)
class PartedTest {

    /** What tells nobody about somebody they lead or are led by. */
    private static final Set<MailKind> OF_ONE_PERSON = EnumSet.of(
            MailKind.INVITATION, MailKind.SIGN_UP, MailKind.RESET, MailKind.LOG_IN, MailKind.TODAY, MailKind.GRADUATED);

    private static final LocalDate LATE = LocalDate.of(2026, 11, 20);

    @RegisterExtension
    final GreenMailExtension mailServer =
            new GreenMailExtension(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()});

    @Parameter
    Engine engine;

    private MailHouse house;
    private Account ben;
    private Account asha;

    @BeforeEach
    void prepare() {
        house = MailHouse.with(engine, mailServer.getSmtp().getPort());
        ben = house.leader("Ben");
        asha = house.learner("Asha");
    }

    @Test
    void all_that_is_told_about_the_other_goes_out_while_one_leads_the_other() {
        tellEverything();

        house.sender.sendDue();

        assertThat(kinds(MailState.WAITING)).isEmpty();
        assertThat(kinds(MailState.SENT)).containsAll(EnumSet.complementOf(EnumSet.copyOf(OF_ONE_PERSON)));
    }

    @Test
    void nothing_is_told_about_the_other_once_they_have_parted() {
        tellEverything();
        assertThat(kinds(MailState.WAITING)).containsAll(EnumSet.complementOf(EnumSet.copyOf(OF_ONE_PERSON)));

        house.cohorts.leave(asha.id(), ben.id());
        house.sender.sendDue();

        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        assertThat(kinds(MailState.SENT)).containsExactly(MailKind.GRADUATED);
        assertThat(house.keys()).hasSize(1);
    }

    @Test
    void a_list_of_late_people_goes_out_without_whoever_left_meanwhile() {
        var cho = house.learner("Cho");
        house.cohorts.assign(ben.id(), asha.id(), LATE, Instant.EPOCH);
        house.cohorts.assign(ben.id(), cho.id(), LATE, Instant.EPOCH);
        house.sweep.sweep();
        assertThat(texts()).singleElement().asString().contains("Asha", "Cho");

        house.cohorts.leave(asha.id(), ben.id());
        house.sender.sendDue();
        assertThat(mailServer.getReceivedMessages()).isEmpty();
        assertThat(texts()).singleElement().asString().contains("Cho").doesNotContain("Asha");
        house.sender.sendDue();

        assertThat(mailServer.getReceivedMessages())
                .singleElement()
                .satisfies(mail ->
                        assertThat(GreenMailUtil.getBody(mail)).contains("Cho").doesNotContain("Asha"));
        house.sweep.sweep();
        assertThat(texts()).hasSize(1);
    }

    @Test
    void a_list_of_late_people_is_not_written_anew_when_whoever_left_was_all_the_news() {
        var cho = house.learner("Cho");
        house.cohorts.assign(ben.id(), cho.id(), LATE, Instant.EPOCH);
        house.sweep.sweep();
        house.sender.sendDue();
        house.clock.turn(Duration.ofDays(1));
        house.cohorts.assign(ben.id(), asha.id(), LATE.plusDays(3), Instant.EPOCH);
        house.sweep.sweep();
        assertThat(kinds(MailState.WAITING)).contains(MailKind.OVERDUE);

        house.cohorts.leave(asha.id(), ben.id());
        house.sender.sendDue();

        assertThat(kinds(MailState.WAITING)).doesNotContain(MailKind.OVERDUE);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void whom_a_mail_named_is_forgotten_once_it_is_sent() {
        tellEverything();
        assertThat(named()).isPositive();
        house.sender.sendDue();

        house.jobs().tidy();

        assertThat(named()).isZero();
    }

    private void tellEverything() {
        var learner = asha.id();
        var leader = ben.id();
        var assignment = house.cohorts.assign(leader, learner, LocalDate.of(2026, 11, 30), Instant.EPOCH);
        house.cohorts.assign(leader, learner, LocalDate.of(2026, 11, 24), Instant.EPOCH);
        house.cohorts.assign(leader, learner, LocalDate.of(2026, 11, 20), Instant.EPOCH);
        var share = ShareId.next();
        house.happenings.on(new CourseAssigned(assignment.id(), FakeCohorts.COURSE, leader, learner));
        house.happenings.on(new EncouragementSent(UUID.randomUUID(), leader, learner, "Go on."));
        house.happenings.on(new IntroductionWished(assignment.id(), leader, learner));
        house.happenings.on(new DraftShared(share, learner, leader));
        house.happenings.on(new CommentMade(UUID.randomUUID(), share, leader, learner));
        house.happenings.on(new CommentMade(UUID.randomUUID(), share, learner, leader));
        house.happenings.on(
                new MilestoneReached(learner, FakeCohorts.COURSE, Milestone.GRADUATED, house.clock.instant()));
        house.sweep.sweep();
    }

    private Set<MailKind> kinds(MailState state) {
        var kinds = EnumSet.noneOf(MailKind.class);
        house.jdbc
                .sql("select kind from mail where state = ?")
                .param(state.name())
                .query((row, _) -> MailKind.valueOf(row.getString(1)))
                .list()
                .forEach(kinds::add);
        return kinds;
    }

    private List<String> texts() {
        return house.jdbc
                .sql("select text_body from mail where kind = 'OVERDUE'")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private int named() {
        return house.jdbc
                .sql("select count(*) from mail_about")
                .query(Integer.class)
                .single();
    }
}
