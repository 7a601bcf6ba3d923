package app.acquaint.notification;

import app.acquaint.common.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail that is to be sent.
 *
 * @param key what it is about; the same for each try
 * @param recipient empty for somebody who has no account
 * @param unsubscribe address that switches the kind off; empty where it cannot be
 * @param attempts made before
 */
record WaitingMail(
        UUID id,
        String key,
        MailKind kind,
        Optional<AccountId> recipient,
        String address,
        String subject,
        String text,
        String html,
        String unsubscribe,
        int attempts,
        Instant writtenAt) {

    /** Whether its link, or what it says, is too old by now. */
    boolean isTooOld(Instant now) {
        return now.isAfter(writtenAt.plus(kind.worth()));
    }
}
