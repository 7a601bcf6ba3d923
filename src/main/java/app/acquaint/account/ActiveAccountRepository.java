package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of accounts that were not deactivated. */
@Repository
class ActiveAccountRepository implements ActiveAccounts {

    private final JdbcClient jdbc;

    ActiveAccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AccountId> withRole(Role role) {
        return jdbc.sql("""
                        select account_id from account_role join account on account.id = account_id
                        where role = :role and deactivated_at is null order by account_id""")
                .param("role", role.name())
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    @Override
    public boolean contains(AccountId id) {
        return !jdbc.sql("select id from account where id = :id and deactivated_at is null")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .isEmpty();
    }
}
