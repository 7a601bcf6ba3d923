package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.common.InvitationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of invitations. */
@Repository
class InvitationRepository {

    private static final String COLUMNS =
            "id, invited_by, email, roles, uses, most_uses, made_at, expires_at, revoked_at";

    private final JdbcClient jdbc;

    InvitationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Invitation made, Set<Role> roles, String tokenHash) {
        jdbc.sql("""
                        insert into invitation
                            (id, token_hash, invited_by, email, roles, uses, most_uses, made_at, expires_at)
                        values (:id, :hash, :by, :email, :roles, 0, :most, :made, :expires)""")
                .param("id", made.id().value())
                .param("hash", tokenHash)
                .param("by", made.by().value())
                .param("email", made.to().map(EmailAddress::value).orElse(null))
                .param("roles", roles.stream().sorted().map(Role::name).collect(Collectors.joining(",")))
                .param("most", made.mostUses())
                .param("made", utc(made.madeAt()))
                .param("expires", utc(made.expires()))
                .update();
    }

    List<Invitation> of(AccountId by) {
        return jdbc.sql("select " + COLUMNS + " from invitation where invited_by = :by order by made_at desc, id")
                .param("by", by.value())
                .query((row, at) -> invitation(row))
                .list();
    }

    /** Those of active organisers that let somebody in at that moment, newest first. */
    List<Invitation> openOfOrganisers(Instant at) {
        return jdbc.sql("select " + COLUMNS + " from invitation" + """
                         where revoked_at is null and expires_at > :at and uses < most_uses and invited_by in (
                            select account_id from account_role join account on account.id = account_id
                            where role = :role and deactivated_at is null)
                        order by made_at desc, id""")
                .param("at", utc(at))
                .param("role", Role.ORGANISER.name())
                .query((row, _) -> invitation(row))
                .list();
    }

    Optional<Invitation> find(AccountId by, InvitationId id) {
        return jdbc.sql("select " + COLUMNS + " from invitation where invited_by = :by and id = :id")
                .param("by", by.value())
                .param("id", id.value())
                .query((row, at) -> invitation(row))
                .optional();
    }

    Optional<Found> find(String tokenHash) {
        return jdbc.sql("select " + COLUMNS + " from invitation where token_hash = :hash")
                .param("hash", tokenHash)
                .query((row, at) -> new Found(invitation(row), roles(row.getString("roles"))))
                .optional();
    }

    void changeToken(InvitationId id, String tokenHash) {
        jdbc.sql("update invitation set token_hash = :hash where id = :id")
                .param("id", id.value())
                .param("hash", tokenHash)
                .update();
    }

    /** One that was taken back before stays as it was. */
    void revoke(AccountId by, InvitationId id, Instant at) {
        jdbc.sql("""
                        update invitation set revoked_at = :at
                        where invited_by = :by and id = :id and revoked_at is null""")
                .param("by", by.value())
                .param("id", id.value())
                .param("at", utc(at))
                .update();
    }

    /** Counts one use; false when the last one was taken meanwhile, or the invitation is old or taken back. */
    boolean use(InvitationId id, Instant at) {
        return jdbc.sql("""
                        update invitation set uses = uses + 1
                        where id = :id and uses < most_uses and revoked_at is null and expires_at > :at""").param("id", id.value()).param("at", utc(at)).update() == 1;
    }

    /** Whether the account came by it before. */
    boolean hasBroughtIn(InvitationId id, AccountId account) {
        return !jdbc.sql("select account_id from invitation_use where invitation_id = :id and account_id = :account")
                .param("id", id.value())
                .param("account", account.value())
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    void noteUse(InvitationId id, AccountId account) {
        jdbc.sql("insert into invitation_use (invitation_id, account_id) values (:id, :account)")
                .param("id", id.value())
                .param("account", account.value())
                .update();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                new InvitationId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("invited_by", UUID.class)),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                row.getInt("uses"),
                row.getInt("most_uses"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(revoked(row)).map(OffsetDateTime::toInstant));
    }

    private static @Nullable OffsetDateTime revoked(ResultSet row) throws SQLException {
        return row.getObject("revoked_at", OffsetDateTime.class);
    }

    private static Set<Role> roles(String text) {
        return Stream.of(text.split(",", -1)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** @param roles what whoever follows it becomes */
    record Found(Invitation invitation, Set<Role> roles) {}
}
