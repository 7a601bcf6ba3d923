package app.acquaint.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Reads from what the mail library throws why a mail was not taken. */
final class Refusals {

    private static final int MAX_DEPTH = 20;
    private static final int FOR_GOOD = 5;

    private Refusals() {}

    static MailProblem problem(MailException failure) {
        var all = new ArrayList<Throwable>();
        gather(failure, all);
        // the most telling comes first: an address that was refused lies within a mail that was not sent
        return first(all, SMTPAddressFailedException.class)
                .map(e -> isForGood(e.getReturnCode()) ? MailProblem.ADDRESS_REFUSED : MailProblem.LATER)
                .or(() -> first(all, SMTPSenderFailedException.class)
                        .map(e -> isForGood(e.getReturnCode()) ? MailProblem.SENDER_REFUSED : MailProblem.LATER))
                .or(() -> first(all, SMTPSendFailedException.class).map(Refusals::problem))
                .or(() -> all.stream().flatMap(e -> ofConnection(e).stream()).findFirst())
                .orElse(MailProblem.OTHER);
    }

    private static MailProblem problem(SMTPSendFailedException failure) {
        var command = failure.getCommand();
        if (!isForGood(failure.getReturnCode())) {
            return MailProblem.LATER;
        }
        return command != null && command.startsWith("MAIL") ? MailProblem.SENDER_REFUSED : MailProblem.MAIL_REFUSED;
    }

    private static Optional<MailProblem> ofConnection(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case AuthenticationFailedException _ -> MailProblem.LOG_IN_REFUSED;
                    case AddressException _ -> MailProblem.ADDRESS_REFUSED;
                    case MailConnectException _, SocketConnectException _ -> MailProblem.UNREACHABLE;
                    case ConnectException _, UnknownHostException _ -> MailProblem.UNREACHABLE;
                    case SocketTimeoutException _ -> MailProblem.TIMED_OUT;
                    default -> null;
                });
    }

    private static boolean isForGood(int code) {
        return code / 100 == FOR_GOOD;
    }

    private static <T extends Throwable> Optional<T> first(List<Throwable> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static void gather(Throwable failure, List<Throwable> all) {
        if (all.size() >= MAX_DEPTH || all.contains(failure)) {
            return;
        }
        all.add(failure);
        if (failure instanceof MailSendException several) {
            Arrays.stream(several.getMessageExceptions()).forEach(one -> gather(one, all));
        }
        if (failure instanceof MessagingException chained && chained.getNextException() != null) {
            gather(chained.getNextException(), all);
        }
        if (failure.getCause() != null) {
            gather(failure.getCause(), all);
        }
    }
}
