package app.acquaint.notification;

import app.acquaint.account.Secrets;
import app.acquaint.common.DomainException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** The mail server of the settings, or that there is none. */
final class MailServer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int LENGTH_OF_ID = 40;

    private final @Nullable JavaMailSender server;
    private final @Nullable InternetAddress from;

    /**
     * @param server null for none; then {@code from} is not looked at
     * @param from the setting {@code acquaint.mail.from}
     * @throws DomainException {@code notification.from.missing} or {@code notification.from.malformed}
     */
    MailServer(@Nullable JavaMailSender server, @Nullable String from) {
        this.server = server;
        this.from = server == null ? null : sender(from);
    }

    boolean isOn() {
        return server != null;
    }

    /** Hands the mail over; waits for the server no longer than the time-outs of the settings. */
    void send(WaitingMail mail) throws DeliveryException {
        var to = Objects.requireNonNull(server);
        try {
            to.send(message(to.createMimeMessage(), mail));
        } catch (AddressException e) {
            throw new DeliveryException(MailProblem.ADDRESS_REFUSED);
        } catch (MessagingException e) {
            throw new DeliveryException(MailProblem.OTHER);
        } catch (MailException e) {
            throw new DeliveryException(Refusals.problem(e));
        }
    }

    private MimeMessage message(MimeMessage message, WaitingMail mail) throws MessagingException {
        var sender = Objects.requireNonNull(from);
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(mail.writtenAt()));
        message.setHeader("Message-ID", messageId(mail.key(), sender));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!mail.unsubscribe().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            if (mail.unsubscribe().startsWith("https:")) {
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        }
        message.setContent(bothParts(mail));
        return message;
    }

    /** The last part is the one that programs prefer. */
    private static MimeMultipart bothParts(WaitingMail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(text);
        parts.addBodyPart(html);
        return parts;
    }

    /** The same for each try of a mail, so that mailboxes can tell a repetition; it tells nothing about what it is. */
    private static String messageId(String key, InternetAddress sender) {
        var address = sender.getAddress();
        return "<" + Secrets.hash(key).substring(0, LENGTH_OF_ID) + address.substring(address.lastIndexOf('@')) + ">";
    }

    private static InternetAddress sender(@Nullable String from) {
        if (from == null || from.isBlank()) {
            throw new DomainException("notification.from.missing");
        }
        try {
            var address = new InternetAddress(from.strip(), true);
            if (!address.getAddress().contains("@")) {
                throw new DomainException("notification.from.malformed", from);
            }
            return new InternetAddress(address.getAddress(), address.getPersonal(), UTF_8);
        } catch (AddressException | java.io.UnsupportedEncodingException e) {
            throw new DomainException("notification.from.malformed", from);
        }
    }
}
