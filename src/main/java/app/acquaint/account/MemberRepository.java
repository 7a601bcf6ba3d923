package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    MemberRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    void replaceRoles(AccountId id, Set<Role> roles) {
        jdbc.sql("delete from account_role where account_id = :id")
                .param("id", id.value())
                .update();
        for (var role : roles) {
            jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                    .param("id", id.value())
                    .param("role", role.name())
                    .update();
        }
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
        var roles = roles(members.stream().map(one -> one.id().value()).toList());
        return members.stream()
                .map(one -> new Member(
                        one.id(),
                        one.name(),
                        one.email(),
                        roles.getOrDefault(one.id().value(), Set.of()),
                        one.since(),
                        one.leftAt()))
                .toList();
    }

    private Map<UUID, Set<Role>> roles(Collection<UUID> ids) {
        var roles = new HashMap<UUID, Set<Role>>();
        if (!ids.isEmpty()) {
            jdbc.sql("select account_id, role from account_role where account_id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        roles.computeIfAbsent(
                                        row.getObject("account_id", UUID.class), made -> EnumSet.noneOf(Role.class))
                                .add(Role.valueOf(row.getString("role")));
                    });
        }
        return roles;
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
