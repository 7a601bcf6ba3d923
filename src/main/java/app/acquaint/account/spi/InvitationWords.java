package app.acquaint.account.spi;

import app.acquaint.common.InvitationId;
import java.util.Locale;
import java.util.Optional;

/** What somebody should know before they accept an invitation: who will see what. Whoever knows it implements it. */
public interface InvitationWords {

    /** A translated sentence or two; empty when there is nothing to say about this invitation. */
    Optional<String> of(InvitationId invitation, Locale locale);
}
