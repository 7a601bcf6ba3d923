package app.acquaint.account;

import app.acquaint.account.spi.OutgoingPart;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom somebody invited, and which links others had made for their account. It goes out only: another installation has
 * neither the links nor those who came by them, and a record of what was done to an account must not be brought in.
 */
@Component
class WaysInData implements OutgoingPart {

    static final String NAME = "ways-in.json";
    private static final int BEHIND_WHAT_IS_BROUGHT_BACK = 900;

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final InvitationRepository invitations;
    private final ResetRecords resets;
    private final Erasures erasures;

    WaysInData(InvitationRepository invitations, ResetRecords resets, Erasures erasures) {
        this.invitations = invitations;
        this.resets = resets;
        this.erasures = erasures;
    }

    @Override
    public int order() {
        return BEHIND_WHAT_IS_BROUGHT_BACK;
    }

    @Override
    public Map<String, String> export(AccountId owner) {
        var file = new WaysFile(
                invitations.of(owner).stream().map(Invited::of).toList(),
                resets.of(owner).stream().map(Reset::of).toList(),
                erasures.of(owner).map(ErasureRequest::askedAt).orElse(null));
        return Map.of(NAME, json.writeValueAsString(file));
    }

    record WaysFile(
            List<Invited> invitations,
            List<Reset> resetLinks,
            @Nullable Instant erasureAskedAt) {}

    record Invited(
            @Nullable String email,
            int uses,
            int mostUses,
            Instant madeAt,
            Instant expires,
            @Nullable Instant revokedAt) {

        static Invited of(Invitation invitation) {
            return new Invited(
                    orNull(invitation.to().map(EmailAddress::value)),
                    invitation.uses(),
                    invitation.mostUses(),
                    invitation.madeAt(),
                    invitation.expires(),
                    orNull(invitation.revokedAt()));
        }
    }

    record Reset(
            @Nullable String issuedBy,
            @Nullable String issuedByEmail,
            Instant issuedAt,
            @Nullable Instant usedAt) {

        static Reset of(ResetRecord link) {
            return new Reset(
                    orNull(link.issuer().map(ResetRecord.Issuer::name)),
                    orNull(link.issuer().map(one -> one.email().value())),
                    link.issuedAt(),
                    orNull(link.usedAt()));
        }
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
