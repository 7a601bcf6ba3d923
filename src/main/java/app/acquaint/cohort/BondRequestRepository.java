package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to see how far somebody is. */
@Repository
class BondRequestRepository {

    private final JdbcClient jdbc;

    BondRequestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the request; nothing happens while one stands, or one that was declined after {@code rest}. */
    void ask(AccountId leader, AccountId learner, Instant at, Instant rest) {
        both("""
                delete from bond_request
                where leader_id = :leader and learner_id = :learner and declined_at <= :rest""", leader, learner).param("rest", Columns.utc(rest)).update();
        if (both(
                        "select leader_id from bond_request where leader_id = :leader and learner_id = :learner",
                        leader,
                        learner)
                .query(UUID.class)
                .list()
                .isEmpty()) {
            both("""
                    insert into bond_request (leader_id, learner_id, asked_at)
                    values (:leader, :learner, :at)""", leader, learner).param("at", Columns.utc(at)).update();
        }
    }

    /** Those that wait for an answer, the oldest first, of leaders who are active. */
    List<BondRequest> open(AccountId learner) {
        return jdbc.sql("""
                        select leader_id, name, asked_at from bond_request join account on account.id = leader_id
                        where learner_id = :learner and declined_at is null and deactivated_at is null
                          and leader_id in (select account_id from account_role where role = 'LEADER')
                        order by asked_at, leader_id""")
                .param("learner", learner.value())
                .query((row, _) -> new BondRequest(
                        Columns.account(row, "leader_id"), row.getString("name"), Columns.instant(row, "asked_at")))
                .list();
    }

    void delete(AccountId leader, AccountId learner) {
        both("delete from bond_request where leader_id = :leader and learner_id = :learner", leader, learner)
                .update();
    }

    void decline(AccountId leader, AccountId learner, Instant at) {
        both("""
                update bond_request set declined_at = :at
                where leader_id = :leader and learner_id = :learner""", leader, learner).param("at", Columns.utc(at)).update();
    }

    private JdbcClient.StatementSpec both(String sql, AccountId leader, AccountId learner) {
        return jdbc.sql(sql).param("leader", leader.value()).param("learner", learner.value());
    }
}
