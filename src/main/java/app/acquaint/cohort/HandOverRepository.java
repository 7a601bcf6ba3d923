package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which leader has which cohort, for organisers who hand one over and members who are told. */
@Repository
class HandOverRepository {

    private static final String ACTIVE_LEADER = """
            select account.id from account join account_role on account_id = account.id
            where role = 'LEADER' and deactivated_at is null""";

    private final JdbcClient jdbc;

    HandOverRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every cohort, by name; those whose leader left first. */
    List<LedCohort> all() {
        return jdbc.sql("""
                        select cohort.id, cohort.name, leader_id, account.name as leader_name,
                            case when leader_id in (%s) then 1 else 0 end as led, (
                            select count(*) from cohort_member join account member on member.id = learner_id
                            where cohort_id = cohort.id and member.deactivated_at is null) as size
                        from cohort left join account on account.id = leader_id
                        order by led, lower(cohort.name), cohort.id""".formatted(ACTIVE_LEADER))
                .query((row, _) -> ledCohort(row))
                .list();
    }

    /** Everybody who may lead a cohort. */
    List<AccountId> leaders() {
        return jdbc.sql(ACTIVE_LEADER)
                .query((row, _) -> Columns.account(row, "id"))
                .list();
    }

    /** Who has the cohort, held until the transaction ends; empty inside when nobody has. */
    Optional<Optional<AccountId>> lock(CohortId id) {
        return jdbc.sql("select leader_id from cohort where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> Columns.maybeAccount(row, "leader_id"))
                .optional();
    }

    /** Everybody who is in it. */
    List<AccountId> members(CohortId id) {
        return jdbc.sql("select learner_id from cohort_member where cohort_id = :id")
                .param("id", id.value())
                .query((row, _) -> Columns.account(row, "learner_id"))
                .list();
    }

    void give(CohortId id, AccountId leader, Instant at) {
        jdbc.sql("""
                        update cohort set leader_id = :leader, handed_at = :at, version = version + 1
                        where id = :id""")
                .param("leader", leader.value())
                .param("at", Columns.utc(at))
                .param("id", id.value())
                .update();
    }

    /** What the member has not noted yet. */
    List<HandOver> news(AccountId learner) {
        return jdbc.sql("""
                        select cohort.id, cohort.name, account.name as leader_name
                        from cohort_member join cohort on cohort.id = cohort_id
                            join account on account.id = leader_id
                        where learner_id = :learner and leader_id <> :learner and deactivated_at is null
                          and handed_at >= joined_at and (noted_at is null or noted_at < handed_at)
                        order by handed_at, cohort.id""")
                .param("learner", learner.value())
                .query((row, _) ->
                        new HandOver(Columns.cohort(row, "id"), row.getString("name"), row.getString("leader_name")))
                .list();
    }

    boolean note(AccountId learner, CohortId cohort, Instant at) {
        return jdbc.sql("""
                                update cohort_member set noted_at = :at
                                where cohort_id = :cohort and learner_id = :learner""")
                        .param("at", Columns.utc(at))
                        .param("cohort", cohort.value())
                        .param("learner", learner.value())
                        .update()
                == 1;
    }

    private static LedCohort ledCohort(ResultSet row) throws SQLException {
        var led = row.getInt("led") == 1;
        return new LedCohort(
                Columns.cohort(row, "id"),
                row.getString("name"),
                Columns.maybeAccount(row, "leader_id").filter(_ -> led),
                Objects.requireNonNullElse(row.getString("leader_name"), ""),
                row.getInt("size"));
    }
}
