package app.acquaint.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.NotFoundException;
import app.acquaint.common.ShareId;
import app.acquaint.practice.DraftShared;
import app.acquaint.testkit.Engine;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Mail servers that refuse, hang and come back. */
class TroubleTest {

    @Test
    void a_server_that_is_away_is_tried_with_growing_pauses_until_it_comes_back() throws Exception {
        int port;
        try (var nobody = new ServerSocket(0)) {
            port = nobody.getLocalPort();
        }
        var house = MailHouse.with(Engine.H2, port);
        var key = signUp(house, "asha@example.org");

        house.sender.sendDue();
        assertThat(house.state(key)).isEqualTo("WAITING");
        assertThat(house.problem(key)).isEqualTo("UNREACHABLE");
        assertThat(house.sender.hasWork()).isFalse();
        house.clock.turn(Duration.ofSeconds(59));
        assertThat(house.sender.hasWork()).isFalse();
        house.clock.turn(Duration.ofSeconds(1));
        assertThat(house.sender.hasWork()).isTrue();
        house.sender.sendDue();
        house.clock.turn(Duration.ofMinutes(4));
        assertThat(house.sender.hasWork()).isFalse();
        house.clock.turn(Duration.ofMinutes(1));
        assertThat(house.sender.hasWork()).isTrue();
    }

    @Test
    void after_the_last_pause_a_mail_is_given_up_and_the_organiser_can_try_again() throws Exception {
        try (var server = new ScriptedSmtp(command -> command.startsWith("RCPT") ? "451 later" : command)) {
            var house = MailHouse.with(Engine.H2, server.port());
            var organiser = organiser(house);
            var learner = house.learner("Asha");
            var leader = house.leader("Ben");
            var key = shared(house, learner.id(), leader.id());

            for (var pause : OutboxSender.PAUSES) {
                house.sender.sendDue();
                assertThat(house.state(key)).isEqualTo("WAITING");
                house.clock.turn(pause);
            }
            house.sender.sendDue();

            assertThat(house.state(key)).isEqualTo("GIVEN_UP");
            var shown = house.overview.in(organiser, MailState.GIVEN_UP);
            assertThat(shown).singleElement().satisfies(entry -> {
                assertThat(entry.to()).isEqualTo("Ben");
                assertThat(entry.attempts()).isEqualTo(7);
                assertThat(entry.problem()).contains(MailProblem.LATER);
                assertThat(entry.mayTryAgain()).isTrue();
            });
            server.answer(command -> command);
            house.overview.tryAgain(organiser, List.of(shown.getFirst().id()));
            house.sender.sendDue();
            assertThat(house.state(key)).isEqualTo("SENT");
            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void an_address_that_is_refused_is_given_up_at_once_and_others_go_on() throws Exception {
        try (var server = new ScriptedSmtp(command -> command.contains("gone@") ? "550 no such user" : command)) {
            var house = MailHouse.with(Engine.H2, server.port());
            var gone = signUp(house, "gone@example.org");
            var there = signUp(house, "there@example.org");

            house.sender.sendDue();

            assertThat(house.state(gone)).isEqualTo("GIVEN_UP");
            assertThat(house.problem(gone)).isEqualTo("ADDRESS_REFUSED");
            assertThat(house.state(there)).isEqualTo("SENT");
        }
    }

    @Test
    void a_mail_that_is_refused_as_it_is_is_given_up() throws Exception {
        try (var server = new ScriptedSmtp(command -> command.equals("DATA") ? "554 not this" : command)) {
            var house = MailHouse.with(Engine.H2, server.port());
            var key = signUp(house, "asha@example.org");

            house.sender.sendDue();

            assertThat(house.problem(key)).isEqualTo("MAIL_REFUSED");
        }
    }

    @Test
    void a_server_that_refuses_the_sender_is_tried_again_because_that_can_be_mended() throws Exception {
        try (var server = new ScriptedSmtp(command -> command.startsWith("MAIL") ? "550 not you" : command)) {
            var house = MailHouse.with(Engine.H2, server.port());
            var key = signUp(house, "asha@example.org");

            house.sender.sendDue();

            assertThat(house.state(key)).isEqualTo("WAITING");
            assertThat(house.problem(key)).isEqualTo("SENDER_REFUSED");
        }
    }

    @Test
    void a_server_that_hangs_is_waited_for_once_in_a_batch_and_nothing_is_lost() throws Exception {
        try (var server = new ScriptedSmtp(command -> command.startsWith("RCPT") ? ScriptedSmtp.SILENCE : command)) {
            var house = MailHouse.with(Engine.H2, server.port());
            var first = signUp(house, "first@example.org");
            house.clock.turn(Duration.ofSeconds(1));
            var second = signUp(house, "second@example.org");

            house.sender.sendDue();
            assertThat(house.problem(first)).isEqualTo("TIMED_OUT");
            assertThat(house.problem(second)).isEmpty();

            assertThat(house.overview.in(organiser(house), MailState.WAITING))
                    .filteredOn(MailOverview.Entry::mayTryAgain)
                    .extracting(MailOverview.Entry::to)
                    .containsExactly("first@example.org");
            server.answer(command -> command);
            house.sender.sendDue();
            assertThat(house.state(first)).isEqualTo("WAITING");
            assertThat(house.state(second)).isEqualTo("SENT");
            house.clock.turn(Duration.ofMinutes(1));
            house.sender.sendDue();
            assertThat(house.state(first)).isEqualTo("SENT");
            assertThat(server.taken()).hasSize(2);
        }
    }

    @Test
    void a_server_that_does_not_even_greet_is_not_waited_for() throws Exception {
        try (var server = new ScriptedSmtp(command -> command.equals("CONNECT") ? ScriptedSmtp.SILENCE : command)) {
            var house = MailHouse.with(Engine.H2, server.port());
            var key = signUp(house, "asha@example.org");

            house.sender.sendDue();

            assertThat(house.problem(key)).isEqualTo("TIMED_OUT");
        }
    }

    @Test
    void a_link_that_is_too_old_by_now_is_not_sent() throws IOException {
        try (var server = new ScriptedSmtp(command -> command)) {
            var house = MailHouse.with(Engine.H2, server.port());
            var key = signUp(house, "asha@example.org");
            house.clock.turn(Duration.ofDays(2));

            house.sender.sendDue();

            assertThat(house.problem(key)).isEqualTo("TOO_OLD");
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void a_clock_that_is_put_back_does_not_make_mail_wait_for_it() throws IOException {
        try (var server = new ScriptedSmtp(command -> command)) {
            var house = MailHouse.with(Engine.H2, server.port());
            var key = signUp(house, "asha@example.org");
            house.clock.turn(Duration.ofDays(-5));

            house.sender.sendDue();

            assertThat(house.state(key)).isEqualTo("SENT");
        }
    }

    @Test
    void without_a_mail_server_it_is_kept_what_would_have_gone_out_and_never_what_it_said() {
        var house = MailHouse.withoutServer(Engine.H2);
        var organiser = organiser(house);
        house.accountLetters.reset(house.learner("Asha"), URI.create("https://acquaint.example.org/reset?secret"));
        house.accountLetters.signUp(
                new EmailAddress("new@example.org"), Locale.ENGLISH, URI.create("https://acquaint.example.org/s"));

        house.sender.sendDue();

        assertThat(house.accountLetters.isOn()).isFalse();
        assertThat(house.jdbc.sql("select * from mail").query().listOfRows().toString())
                .doesNotContain("https:")
                .doesNotContain("new password");
        assertThat(house.overview.in(organiser, MailState.WOULD))
                .extracting(MailOverview.Entry::kind, MailOverview.Entry::to)
                .containsExactlyInAnyOrder(tuple(MailKind.RESET, "Asha"), tuple(MailKind.SIGN_UP, "new@example.org"));
    }

    @Test
    void nobody_but_an_organiser_looks_at_mail() {
        var house = MailHouse.withoutServer(Engine.H2);
        var leader = house.leader("Ben").id();

        assertThatThrownBy(() -> house.overview.isOn(leader)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.overview.in(leader, MailState.WOULD)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.overview.tryAgain(leader, List.of())).isInstanceOf(NotFoundException.class);
    }

    private static AccountId organiser(MailHouse house) {
        return house.account("Olu", "olu@example.org", "Europe/Berlin", Locale.ENGLISH, Role.ORGANISER)
                .id();
    }

    private static String signUp(MailHouse house, String email) {
        var before = house.keys();
        house.accountLetters.signUp(
                new EmailAddress(email), Locale.ENGLISH, URI.create("https://acquaint.example.org/" + email));
        return house.keys().stream()
                .filter(key -> !before.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private static String shared(MailHouse house, AccountId learner, AccountId leader) {
        var share = ShareId.next();
        house.cohorts.lead(leader, learner);
        house.happenings.on(new DraftShared(share, learner, leader));
        return "shared:" + share;
    }
}
