package app.acquaint.cohort;

import app.acquaint.account.Accounts;
import app.acquaint.account.spi.InvitationWords;
import app.acquaint.common.InvitationId;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says before somebody accepts a leader's invitation what the leader sees from then on, and what never. */
@Component
class SightInvitationWords implements InvitationWords {

    private final LeaderInvitationRepository invitations;
    private final Accounts accounts;
    private final I18NProvider texts;

    SightInvitationWords(LeaderInvitationRepository invitations, Accounts accounts, I18NProvider texts) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    public Optional<String> of(InvitationId invitation, Locale locale) {
        return invitations
                .find(invitation)
                .flatMap(row -> accounts.find(row.leader())
                        .map(leader -> row.cohort().isPresent()
                                ? texts.getTranslation(
                                        "cohort.invitation.words.cohort", locale, leader.name(), row.cohortName())
                                : texts.getTranslation("cohort.invitation.words", locale, leader.name())));
    }
}
