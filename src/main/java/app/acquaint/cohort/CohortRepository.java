package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cohorts and their members, each found by its leader alone. */
@Repository
class CohortRepository {

    private static final String COHORTS = """
            select id, name, version, (
                select count(*) from cohort_member join account on account.id = learner_id
                where cohort_id = cohort.id and deactivated_at is null) as size
            from cohort where leader_id = :leader""";

    private final JdbcClient jdbc;

    CohortRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AccountId leader, CohortId id, CohortName name, Instant at) {
        jdbc.sql("""
                        insert into cohort (id, name, leader_id, created_at, version)
                        values (:id, :name, :leader, :at, 1)""")
                .param("id", id.value())
                .param("name", name.value())
                .param("leader", leader.value())
                .param("at", Columns.utc(at))
                .update();
    }

    List<Cohort> all(AccountId leader) {
        return jdbc.sql(COHORTS + " order by lower(name), id")
                .param("leader", leader.value())
                .query((row, _) -> cohort(row))
                .list();
    }

    Optional<Cohort> find(AccountId leader, CohortId id) {
        return jdbc.sql(COHORTS + " and id = :id")
                .param("leader", leader.value())
                .param("id", id.value())
                .query((row, _) -> cohort(row))
                .optional();
    }

    /** Whether the cohort was at this version and is now called so, one version on. */
    boolean rename(AccountId leader, CohortId id, int version, CohortName name) {
        return jdbc.sql("""
                                update cohort set name = :name, version = version + 1
                                where id = :id and leader_id = :leader and version = :version""")
                        .param("name", name.value())
                        .param("id", id.value())
                        .param("leader", leader.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Active members of the leader's cohort, in no order. */
    List<AccountId> members(AccountId leader, CohortId id) {
        return jdbc.sql("""
                        select learner_id from cohort_member
                            join cohort on cohort.id = cohort_id join account on account.id = learner_id
                        where cohort_id = :id and leader_id = :leader and deactivated_at is null""")
                .param("id", id.value())
                .param("leader", leader.value())
                .query((row, _) -> Columns.account(row, "learner_id"))
                .list();
    }

    /** Whether the learner came into the leader's cohort by this; false when they were in it, or it is not theirs. */
    boolean add(AccountId leader, CohortId id, AccountId learner, Instant at) {
        var known = jdbc.sql("select learner_id from cohort_member where cohort_id = :id and learner_id = :learner")
                .param("id", id.value())
                .param("learner", learner.value())
                .query(UUID.class)
                .list();
        return known.isEmpty()
                && jdbc.sql("""
                                insert into cohort_member (cohort_id, learner_id, joined_at)
                                select id, :learner, :at from cohort where id = :id and leader_id = :leader""")
                                .param("learner", learner.value())
                                .param("at", Columns.utc(at))
                                .param("id", id.value())
                                .param("leader", leader.value())
                                .update()
                        == 1;
    }

    /** Whether the learner was in the leader's cohort and is no more; that they were is kept. */
    boolean remove(AccountId leader, CohortId id, AccountId learner, Instant at) {
        var parameters =
                Map.of("id", id.value(), "leader", leader.value(), "learner", learner.value(), "at", Columns.utc(at));
        return end("select id from cohort where id = :id and leader_id = :leader", parameters) == 1;
    }

    /** Takes the learner out of all cohorts of the leader's; that they were in them is kept. */
    void removeFromAll(AccountId leader, AccountId learner, Instant at) {
        end(
                "select id from cohort where leader_id = :leader",
                Map.of("leader", leader.value(), "learner", learner.value(), "at", Columns.utc(at)));
    }

    /** A stay of no time at all is not worth keeping. */
    private int end(String cohorts, Map<String, ?> parameters) {
        var members = " from cohort_member where learner_id = :learner and cohort_id in (" + cohorts + ")";
        jdbc.sql("insert into cohort_stay (cohort_id, learner_id, joined_at, left_at)"
                        + " select cohort_id, learner_id, joined_at, :at" + members + " and joined_at < :at")
                .params(parameters)
                .update();
        return jdbc.sql("delete" + members).params(parameters).update();
    }

    private static Cohort cohort(ResultSet row) throws SQLException {
        return new Cohort(Columns.cohort(row, "id"), row.getString("name"), row.getInt("size"), row.getInt("version"));
    }
}
