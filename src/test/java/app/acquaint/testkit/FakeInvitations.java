package app.acquaint.testkit;

import app.acquaint.account.Invitation;
import app.acquaint.account.InvitationTerms;
import app.acquaint.account.Invitations;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.InvitationId;
import app.acquaint.common.NotFoundException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations whose rows are there, as others refer to them, and whose links lead nowhere. */
public final class FakeInvitations implements Invitations {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<InvitationId> made = new ArrayList<>();

    public FakeInvitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The invitation made last. */
    public InvitationId last() {
        return made.getLast();
    }

    @Override
    public Made invite(AccountId by, InvitationTerms terms) {
        var id = InvitationId.next();
        jdbc.sql("""
                        insert into invitation
                            (id, token_hash, invited_by, email, roles, uses, most_uses, made_at, expires_at)
                        values (:id, :hash, :by, :email, 'LEARNER', 0, :most, :at, :until)""")
                .param("id", id.value())
                .param("hash", UUID.randomUUID().toString())
                .param("by", by.value())
                .param("email", terms.to().map(EmailAddress::value).orElse(null))
                .param("most", terms.mostUses())
                .param("at", utc(clock.instant()))
                .param("until", utc(clock.instant()).plus(terms.valid()))
                .update();
        made.add(id);
        return link(id, terms.to().isPresent());
    }

    @Override
    public Made renew(AccountId by, InvitationId id) {
        return of(by).stream()
                .filter(one -> one.id().equals(id) && one.isOpen(clock.instant()))
                .findFirst()
                .map(one -> link(id, one.to().isPresent()))
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public void revoke(AccountId by, InvitationId id) {
        var revoked = jdbc.sql("update invitation set revoked_at = ? where id = ? and invited_by = ?")
                .params(utc(clock.instant()), id.value(), by.value())
                .update();
        if (revoked == 0) {
            throw new NotFoundException();
        }
    }

    @Override
    public List<Invitation> of(AccountId by) {
        return jdbc.sql("select * from invitation where invited_by = ? order by made_at desc, id")
                .param(by.value())
                .query((row, _) -> new Invitation(
                        new InvitationId(row.getObject("id", UUID.class)),
                        by,
                        Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                        row.getInt("uses"),
                        row.getInt("most_uses"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    private static Made link(InvitationId id, boolean mailed) {
        return new Made(id, URI.create("https://acquaint.example.org/join/" + UUID.randomUUID()), mailed);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
