package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of roles. */
@Repository
class RoleRepository {

    private final JdbcClient jdbc;

    RoleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The roles of each of these accounts, of those who left too; an account without any is left out. */
    Map<AccountId, Set<Role>> of(Collection<AccountId> accounts) {
        var roles = new HashMap<AccountId, Set<Role>>();
        if (!accounts.isEmpty()) {
            jdbc.sql("select account_id, role from account_role where account_id in (:ids)")
                    .param("ids", accounts.stream().map(AccountId::value).toList())
                    .query(row -> {
                        var id = new AccountId(row.getObject("account_id", UUID.class));
                        roles.computeIfAbsent(id, _ -> EnumSet.noneOf(Role.class))
                                .add(Role.valueOf(row.getString("role")));
                    });
        }
        return roles;
    }

    /** The roles of an account that is active; none otherwise. */
    Set<Role> ofActive(AccountId id) {
        return new HashSet<>(jdbc.sql("""
                        select role from account_role join account on account.id = account_id
                        where account_id = :id and deactivated_at is null""")
                .param("id", id.value())
                .query((row, _) -> Role.valueOf(row.getString("role")))
                .list());
    }

    /** Whether the account is active and has the role. */
    boolean has(AccountId id, Role role) {
        return !jdbc.sql("""
                        select account_id from account_role join account on account.id = account_id
                        where account_id = :id and role = :role and deactivated_at is null""")
                .param("id", id.value())
                .param("role", role.name())
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /**
     * Who is organiser and did not leave; the rows stay locked until the transaction ends, so that two last ones cannot
     * both go. What is counted is read anew behind the lock: whoever held it may have let somebody go.
     */
    Set<AccountId> lockOrganisers() {
        jdbc.sql("select account_id from account_role where role = :role order by account_id for update")
                .param("role", Role.ORGANISER.name())
                .query(UUID.class)
                .list();
        return new HashSet<>(jdbc.sql("""
                        select account_id from account_role join account on account.id = account_id
                        where role = :role and deactivated_at is null""")
                .param("role", Role.ORGANISER.name())
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list());
    }

    void add(AccountId id, Role role) {
        jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                .param("id", id.value())
                .param("role", role.name())
                .update();
    }

    void remove(AccountId id, Role role) {
        jdbc.sql("delete from account_role where account_id = :id and role = :role")
                .param("id", id.value())
                .param("role", role.name())
                .update();
    }

    /** Gives exactly these. */
    void replace(AccountId id, Set<Role> roles) {
        jdbc.sql("delete from account_role where account_id = :id")
                .param("id", id.value())
                .update();
        roles.forEach(role -> add(id, role));
    }
}
