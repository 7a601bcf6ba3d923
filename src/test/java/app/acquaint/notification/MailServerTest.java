package app.acquaint.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

    @Test
    void without_a_mail_server_no_sender_is_needed() {
        assertThat(new MailServer(null, null).isOn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acquaint <acquaint@example.org>", "acquaint@example.org", "Übung <a@example.org>"})
    void a_sender_is_an_address_with_or_without_a_name(String from) {
        assertThatCode(() -> new MailServer(MailHouse.at(25), from)).doesNotThrowAnyException();
    }

    @Test
    void a_mail_server_without_a_sender_does_not_start() {
        assertThatThrownBy(() -> new MailServer(MailHouse.at(25), " "))
                .isInstanceOf(DomainException.class)
                .hasMessage("notification.from.missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Acquaint", "a@b@c", "a@example.org, b@example.org", "<", "a@example.org\r\nBcc: b@example.org"})
    void a_sender_that_is_no_single_address_does_not_start(String from) {
        assertThatThrownBy(() -> new MailServer(MailHouse.at(25), from))
                .isInstanceOf(DomainException.class)
                .hasMessage("notification.from.malformed");
    }
}
