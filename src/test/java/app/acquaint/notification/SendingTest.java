package app.acquaint.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.Role;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.ShareId;
import app.acquaint.notification.text.Values;
import app.acquaint.practice.DraftShared;
import app.acquaint.testkit.Engine;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class SendingTest {

    @RegisterExtension
    final GreenMailExtension mailServer =
            new GreenMailExtension(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()});

    @Parameter
    Engine engine;

    @Test
    void a_shared_draft_is_told_to_the_leader_in_both_parts_and_in_their_language() throws Exception {
        var house = MailHouse.with(engine, mailServer.getSmtp().getPort());
        var learner = house.learner("Zoë O’Neil");
        var leader = house.account("Jörg", "joerg@example.org", "Europe/Berlin", Locale.GERMANY, Role.LEADER);
        var share = ShareId.next();

        house.transaction.executeWithoutResult(
                _ -> house.happenings.on(new DraftShared(share, learner.id(), leader.id())));
        house.sender.sendDue();

        var mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Zoë O’Neil hat einen Entwurf mit dir geteilt");
        assertThat(mail.getFrom()[0]).hasToString("Acquaint <acquaint@example.org>");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(text(mail))
                .contains("Hallo Jörg,", "Entwurf lesen: https://acquaint.example.org/shared/" + share)
                .contains("Mails dieser Art abbestellen: https://acquaint.example.org/mail/unsubscribe/");
        assertThat(html(mail))
                .contains("lang=\"de\"", "Hallo Jörg,", "href=\"https://acquaint.example.org/shared/" + share + "\"");
        assertThat(mail.getHeader("List-Unsubscribe")[0])
                .startsWith("<https://acquaint.example.org/mail/unsubscribe/")
                .endsWith(">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void what_is_rolled_back_is_not_told() {
        var house = MailHouse.with(engine, mailServer.getSmtp().getPort());
        var event = new DraftShared(
                ShareId.next(), house.learner("Asha").id(), house.leader("Ben").id());

        house.transaction.executeWithoutResult(status -> {
            house.happenings.on(event);
            status.setRollbackOnly();
        });
        house.sender.sendDue();

        assertThat(house.keys()).isEmpty();
        assertThat(mailServer.getReceivedMessages()).isEmpty();
    }

    @Test
    void what_getting_in_needs_reaches_leavers_and_nothing_else_does() {
        var house = MailHouse.with(engine, mailServer.getSmtp().getPort());
        var asha = house.learner("Asha");
        house.left.add(asha.id());

        house.accountLetters.reset(asha, URI.create("https://acquaint.example.org/reset?token=x"));
        house.accountLetters.logIn(asha, URI.create("https://acquaint.example.org/log-in-link?token=x"));
        house.outbox.put(new Letter(MailKind.GRADUATED, "graduated:x", Recipient.of(asha), new Values()));

        assertThat(house.keys()).hasSize(2).noneMatch(key -> key.startsWith("graduated"));
    }

    @Test
    void the_same_event_twice_is_one_mail_and_the_transaction_around_it_lives_on() {
        var house = MailHouse.with(engine, mailServer.getSmtp().getPort());
        var leader = house.leader("Ben");
        var event = new DraftShared(ShareId.next(), house.learner("Asha").id(), leader.id());

        house.transaction.executeWithoutResult(_ -> {
            house.happenings.on(event);
            house.happenings.on(event);
            house.choices.put(leader.id(), MailKind.COMMENT, MailChoice.OFF, house.clock.instant());
        });
        house.sender.sendDue();

        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        assertThat(house.choices.of(leader.id(), MailKind.COMMENT)).isEqualTo(MailChoice.OFF);
    }

    @Test
    void a_key_that_another_node_just_took_leaves_the_transaction_alive() {
        var house = MailHouse.with(engine, mailServer.getSmtp().getPort());
        var leader = house.leader("Ben");
        var letter = new Letter(MailKind.OVERDUE, "overdue:x", Recipient.of(leader), new Values());
        house.outbox.put(letter);

        house.transaction.executeWithoutResult(_ -> {
            blindOutbox(house).put(letter);
            house.choices.put(leader.id(), MailKind.COMMENT, MailChoice.OFF, house.clock.instant());
        });

        assertThat(house.keys()).containsExactly("overdue:x");
        assertThat(house.choices.of(leader.id(), MailKind.COMMENT)).isEqualTo(MailChoice.OFF);
    }

    @Test
    void a_mail_that_is_sent_is_forgotten() {
        var house = MailHouse.with(engine, mailServer.getSmtp().getPort());
        house.accountLetters.reset(
                house.learner("Asha"), URI.create("https://acquaint.example.org/reset?token=secret"));
        assertThat(everything(house)).contains("secret");

        house.sender.sendDue();

        assertThat(everything(house)).doesNotContain("secret").contains("SENT");
    }

    @Test
    void mails_that_getting_in_needs_cannot_be_switched_off() throws Exception {
        var house = MailHouse.with(engine, mailServer.getSmtp().getPort());
        house.accountLetters.logIn(house.learner("Asha"), URI.create("https://acquaint.example.org/log-in/x"));

        house.sender.sendDue();

        assertThat(onlyMail().getHeader("List-Unsubscribe")).isNull();
        assertThat(text(onlyMail()))
                .contains("https://acquaint.example.org/log-in/x")
                .doesNotContain("unsubscribe");
        assertThat(MailKind.LOG_IN.takes(MailChoice.OFF)).isFalse();
    }

    @Test
    void a_name_cannot_add_a_header_nor_markup() throws Exception {
        var house = MailHouse.with(engine, mailServer.getSmtp().getPort());
        var learner = house.learner("Eve\r\nBcc: all@example.org <script>[x](http://evil) {link}");
        var leader = house.leader("Ben");

        house.happenings.on(new DraftShared(ShareId.next(), learner.id(), leader.id()));
        house.sender.sendDue();

        var mail = onlyMail();
        assertThat(mail.getSubject())
                .isEqualTo("Eve Bcc: all@example.org <script>[x](http://evil) {link} shared a draft with you");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(html(mail)).doesNotContain("<script>", "href=\"http://evil").contains("&lt;script&gt;");
    }

    @Test
    void two_senders_on_one_database_send_nothing_twice() {
        var house = MailHouse.with(engine, mailServer.getSmtp().getPort());
        for (int i = 0; i < 30; i++) {
            house.accountLetters.signUp(
                    new EmailAddress("new" + i + "@example.org"),
                    Locale.ENGLISH,
                    URI.create("https://acquaint.example.org/sign-up/" + UUID.randomUUID()));
        }
        var other = house.otherSender();

        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 3; round++) {
                both.execute(house.sender::sendDue);
                both.execute(other::sendDue);
            }
        }
        house.sender.sendDue();

        assertThat(mailServer.getReceivedMessages()).hasSize(30);
        assertThat(house.sender.hasWork()).isFalse();
    }

    @Test
    void a_mail_sent_again_after_a_crash_has_the_same_id() throws Exception {
        var house = MailHouse.with(engine, mailServer.getSmtp().getPort());
        house.accountLetters.logIn(house.learner("Asha"), URI.create("https://acquaint.example.org/log-in/x"));
        house.sender.sendDue();
        // as if the process had ended before it could mark what it sent
        house.jdbc.sql("update mail set state = 'WAITING', text_body = 'x'").update();
        house.jdbc
                .sql("update mail set next_attempt_at = ?")
                .param(OutboxRepository.utc(house.clock.instant().plus(Duration.ofMinutes(10))))
                .update();
        house.sender.sendDue();
        assertThat(mailServer.getReceivedMessages()).hasSize(1);

        house.clock.turn(Duration.ofMinutes(10));
        house.sender.sendDue();

        var mails = mailServer.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[1].getMessageID()).isEqualTo(mails[0].getMessageID()).endsWith("@example.org>");
    }

    @Test
    void unsubscribing_stops_one_kind_and_what_waits_of_it() {
        var house = MailHouse.with(engine, mailServer.getSmtp().getPort());
        var leader = house.leader("Ben");
        var learner = house.learner("Asha");
        house.happenings.on(new DraftShared(ShareId.next(), learner.id(), leader.id()));
        var link = house.unsubscribing.link(leader.id(), MailKind.SHARED);
        var token = link.substring(link.lastIndexOf('/') + 1);

        assertThat(house.unsubscribing.find(token)).isPresent();
        assertThat(house.choices.of(leader.id(), MailKind.SHARED)).isEqualTo(MailChoice.ON);
        assertThat(house.unsubscribing.end(token)).isPresent();
        house.happenings.on(new DraftShared(ShareId.next(), learner.id(), leader.id()));
        house.sender.sendDue();

        assertThat(mailServer.getReceivedMessages()).isEmpty();
        assertThat(house.choices.of(leader.id(), MailKind.COMMENT)).isEqualTo(MailChoice.ON);
        assertThat(house.unsubscribing.end("guessed")).isEmpty();
    }

    @Test
    void whoever_left_gets_no_mail() {
        var house = MailHouse.with(engine, mailServer.getSmtp().getPort());
        var leader = house.leader("Ben");
        house.left.add(leader.id());

        house.happenings.on(
                new DraftShared(ShareId.next(), house.learner("Asha").id(), leader.id()));

        assertThat(house.keys()).isEmpty();
    }

    private MimeMessage onlyMail() {
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        return mailServer.getReceivedMessages()[0];
    }

    private static String text(MimeMessage mail) throws Exception {
        return part(mail, 0, "text/plain");
    }

    private static String html(MimeMessage mail) throws Exception {
        return part(mail, 1, "text/html");
    }

    private static String part(MimeMessage mail, int at, String type) throws Exception {
        var part = ((MimeMultipart) mail.getContent()).getBodyPart(at);
        assertThat(part.getContentType().toLowerCase(Locale.ROOT))
                .startsWith(type)
                .contains("charset=utf-8");
        return (String) part.getContent();
    }

    private static String everything(MailHouse house) {
        return house.jdbc.sql("select * from mail").query().listOfRows().toString();
    }

    /** As on two nodes in the same moment: it does not see that the key is taken. */
    private static Outbox blindOutbox(MailHouse house) {
        return house.outboxWith(new OutboxRepository(house.jdbc) {
            @Override
            boolean has(String key) {
                return false;
            }
        });
    }
}
