package app.acquaint.cohort;

import app.acquaint.cohort.Bond.Origin;
import app.acquaint.common.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who leads whom, decided in one statement. */
@Repository
class BondRepository {

    /** Bonds of the leader {@code :leader}: leader_id, learner_id, origin, since; each once. */
    static final String OF_LEADER = bonds("leader_id = :leader");

    /** Bonds of the learner {@code :learner}, with the same columns. */
    static final String OF_LEARNER = bonds("learner_id = :learner");

    private static final String BETWEEN = bonds("leader_id = :leader and learner_id = :learner");

    private static final String AMONG = bonds("leader_id in (:leaders) and learner_id in (:learners)");

    private final JdbcClient jdbc;

    BondRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Origins by weight: the least of several is the weightiest. */
    private static String bonds(String whose) {
        return """
                select leader_id, learner_id, min(since) as since,
                    case min(weight) when 0 then 'INVITED' when 1 then 'AGREED' else 'COHORT' end as origin
                from (
                    select leader_id, learner_id, case origin when 'INVITED' then 0 else 1 end as weight, since
                    from bond where %1$s
                    union all
                    select leader_id, learner_id, 2 as weight, joined_at as since
                    from cohort join cohort_member on cohort_id = id where %1$s) as ways
                where leader_id <> learner_id
                  and leader_id in (
                      select account.id from account join account_role on account_id = account.id
                      where role = 'LEADER' and deactivated_at is null)
                  and learner_id in (select id from account where deactivated_at is null)
                group by leader_id, learner_id""".formatted(whose);
    }

    List<Bond> ofLeader(AccountId leader) {
        return jdbc.sql(OF_LEADER + " order by since, learner_id")
                .param("leader", leader.value())
                .query((row, _) -> bond(row))
                .list();
    }

    List<Bond> ofLearner(AccountId learner) {
        return jdbc.sql(OF_LEARNER + " order by since, leader_id")
                .param("learner", learner.value())
                .query((row, _) -> bond(row))
                .list();
    }

    boolean exists(AccountId leader, AccountId learner) {
        return !jdbc.sql(BETWEEN)
                .param("leader", leader.value())
                .param("learner", learner.value())
                .query((row, _) -> bond(row))
                .list()
                .isEmpty();
    }

    /** Those bonds that these leaders have with these learners. */
    List<Bond> among(Collection<AccountId> leaders, Collection<AccountId> learners) {
        if (leaders.isEmpty() || learners.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(AMONG)
                .param("leaders", leaders.stream().map(AccountId::value).toList())
                .param("learners", learners.stream().map(AccountId::value).toList())
                .query((row, _) -> bond(row))
                .list();
    }

    /** Adds the bond, or leaves the one that is there. */
    void add(AccountId leader, AccountId learner, Origin origin, Instant at) {
        if (jdbc.sql("select leader_id from bond where leader_id = :leader and learner_id = :learner")
                .param("leader", leader.value())
                .param("learner", learner.value())
                .query(UUID.class)
                .list()
                .isEmpty()) {
            jdbc.sql("""
                            insert into bond (leader_id, learner_id, origin, since)
                            values (:leader, :learner, :origin, :at)""")
                    .param("leader", leader.value())
                    .param("learner", learner.value())
                    .param("origin", origin.name())
                    .param("at", Columns.utc(at))
                    .update();
        }
    }

    /** Takes away what is between the two alone; a cohort may still bind them. */
    void remove(AccountId leader, AccountId learner) {
        jdbc.sql("delete from bond where leader_id = :leader and learner_id = :learner")
                .param("leader", leader.value())
                .param("learner", learner.value())
                .update();
    }

    /** Whom the learner let see counts, and who sees nothing of them any more, sees none should they come back. */
    void hideCounts(AccountId leader) {
        jdbc.sql("delete from counts_shown where leader_id = :leader and learner_id not in (select learner_id from ("
                        + OF_LEADER + ") as seen)")
                .param("leader", leader.value())
                .update();
    }

    private static Bond bond(ResultSet row) throws SQLException {
        return new Bond(
                Columns.account(row, "leader_id"),
                Columns.account(row, "learner_id"),
                Origin.valueOf(row.getString("origin")),
                Columns.instant(row, "since"));
    }
}
