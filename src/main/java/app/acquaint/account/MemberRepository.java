package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of accounts as an organiser keeps them. */
@Repository
class MemberRepository {

    private static final String MATCHES =
            " from account where lower(name) like :pattern escape '!' or email_key like :pattern escape '!'";

    private final JdbcClient jdbc;
    private final RoleRepository roles;

    MemberRepository(JdbcClient jdbc, RoleRepository roles) {
        this.jdbc = jdbc;
        this.roles = roles;
    }

    /** By name, those whose name or address contains the text, in whatever case. */
    List<Member> find(String text, int most) {
        var rows = jdbc.sql("select id, name, email, created_at, deactivated_at" + MATCHES
                        + " order by lower(name), id limit :most")
                .param("pattern", pattern(text))
                .param("most", most)
                .query((row, at) -> member(row))
                .list();
        return withRoles(rows);
    }

    int count(String text) {
        return jdbc.sql("select count(*)" + MATCHES)
                .param("pattern", pattern(text))
                .query(Integer.class)
                .single();
    }

    /** Whoever left already keeps the day. */
    void deactivate(AccountId id, Instant at) {
        jdbc.sql("update account set deactivated_at = :at where id = :id and deactivated_at is null")
                .param("id", id.value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from log_in_link where account_id = :id")
                .param("id", id.value())
                .update();
    }

    void activate(AccountId id) {
        jdbc.sql("update account set deactivated_at = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private List<Member> withRoles(List<Member> members) {
        var byId = roles.of(members.stream().map(Member::id).toList());
        return members.stream()
                .map(one -> new Member(
                        one.id(),
                        one.name(),
                        one.email(),
                        byId.getOrDefault(one.id(), Set.of()),
                        one.since(),
                        one.leftAt()))
                .toList();
    }

    private static Member member(ResultSet row) throws SQLException {
        var left = row.getObject("deactivated_at", OffsetDateTime.class);
        return new Member(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                Set.of(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                left == null ? Optional.empty() : Optional.of(left.toInstant()));
    }

    private static String pattern(String text) {
        var key = text.strip().toLowerCase(Locale.ROOT);
        return "%" + key.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
