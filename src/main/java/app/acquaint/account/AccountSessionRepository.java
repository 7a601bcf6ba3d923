package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of sessions. */
@Repository
class AccountSessionRepository {

    private final JdbcClient jdbc;

    AccountSessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, AccountId owner, String userAgent, Instant at) {
        jdbc.sql("""
                        insert into account_session (id, account_id, user_agent, first_seen_at, last_seen_at)
                        values (:id, :owner, :agent, :at, :at)""")
                .param("id", id)
                .param("owner", owner.value())
                .param("agent", userAgent)
                .param("at", utc(at))
                .update();
    }

    /** Empty when the session was ended, or its owner left. */
    Optional<Seen> seen(UUID id) {
        var roles = EnumSet.noneOf(Role.class);
        var times = new HashSet<Instant>();
        jdbc.sql("""
                        select last_seen_at, role from account_session
                        join account on account.id = account_session.account_id
                        left join account_role on account_role.account_id = account.id
                        where account_session.id = :id and deactivated_at is null""").param("id", id).query(row -> {
            times.add(instant(row, "last_seen_at"));
            Optional.ofNullable(row.getString("role")).map(Role::valueOf).ifPresent(roles::add);
        });
        return times.stream().findFirst().map(at -> new Seen(at, roles));
    }

    void updateLastSeen(UUID id, Instant at) {
        jdbc.sql("update account_session set last_seen_at = :at where id = :id")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    List<AccountSession> of(AccountId owner, Instant seenSince, Instant rememberedSince) {
        return jdbc.sql("""
                        select id, user_agent, first_seen_at, last_seen_at from account_session
                        where account_id = :owner and (last_seen_at >= :seen or token_at >= :remembered)
                        order by last_seen_at desc, id""")
                .param("owner", owner.value())
                .param("seen", utc(seenSince))
                .param("remembered", utc(rememberedSince))
                .query((row, at) -> new AccountSession(
                        row.getObject("id", UUID.class),
                        row.getString("user_agent"),
                        instant(row, "first_seen_at"),
                        instant(row, "last_seen_at")))
                .list();
    }

    void delete(AccountId owner, UUID id) {
        jdbc.sql("delete from account_session where account_id = :owner and id = :id")
                .param("owner", owner.value())
                .param("id", id)
                .update();
    }

    void deleteOthers(AccountId owner, UUID kept) {
        jdbc.sql("delete from account_session where account_id = :owner and id <> :kept")
                .param("owner", owner.value())
                .param("kept", kept)
                .update();
    }

    void deleteAll(AccountId owner) {
        jdbc.sql("delete from account_session where account_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    void deleteIdle(Instant seenSince, Instant rememberedSince) {
        jdbc.sql("""
                        delete from account_session
                        where last_seen_at < :seen and (token_at is null or token_at < :remembered)""")
                .param("seen", utc(seenSince))
                .param("remembered", utc(rememberedSince))
                .update();
    }

    void remember(UUID id, String series, String tokenHash, Instant at) {
        jdbc.sql("""
                        update account_session set series = :series, token_hash = :hash,
                            previous_token_hash = null, token_at = :at
                        where id = :id""")
                .param("id", id)
                .param("series", series)
                .param("hash", tokenHash)
                .param("at", utc(at))
                .update();
    }

    Optional<RememberedRow> remembered(String series) {
        return jdbc.sql("""
                        select id, account_id, token_hash, previous_token_hash, token_at
                        from account_session where series = :series""")
                .param("series", series)
                .query((row, at) -> new RememberedRow(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("token_hash"),
                        row.getString("previous_token_hash"),
                        instant(row, "token_at")))
                .optional();
    }

    /** Replaces the token, unless another request was quicker; then it returns false. */
    boolean rotate(UUID id, String oldHash, String newHash, Instant at) {
        var changed = jdbc.sql("""
                        update account_session set previous_token_hash = token_hash, token_hash = :fresh,
                            token_at = :at, last_seen_at = :at
                        where id = :id and token_hash = :old""")
                .param("id", id)
                .param("old", oldHash)
                .param("fresh", newHash)
                .param("at", utc(at))
                .update();
        return changed == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** @param roles the owner's, as they are now */
    record Seen(Instant at, Set<Role> roles) {}
}
