package app.acquaint.cohort;

import app.acquaint.cohort.AssignmentChange.What;
import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to assignments, and those that are over; each list in one statement. */
@Repository
class AssignmentHistoryRepository {

    private static final String ENDED_BY = """
            select assignment.*, case when learner_id in (select learner_id from (%s) as seen) then 1 else 0 end as led
            from assignment where leader_id = :leader and withdrawn_at is not null
            order by withdrawn_at desc, id""".formatted(BondRepository.OF_LEADER);

    /** A cohort's assignment was that of each member who was in it while it stood. */
    private static final String ONCE_OF = """
            select assignment.*, cast(null as timestamp(6) with time zone) as left_at
            from assignment where learner_id = :learner
            union all
            select assignment.*, left_at from assignment join (
                select cohort_id as stay_in, joined_at, cast(null as timestamp(6) with time zone) as left_at
                from cohort_member where learner_id = :learner
                union all
                select cohort_id as stay_in, joined_at, left_at
                from cohort_stay where learner_id = :learner) as stay on stay_in = cohort_id
            where leader_id <> :learner and (left_at is null or assigned_at < left_at)
              and (withdrawn_at is null or withdrawn_at >= joined_at)""";

    private final JdbcClient jdbc;

    AssignmentHistoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An assignment of the leader's that is over.
     *
     * @param cohort what it was called when it ended; empty for one learner
     * @param led whether the one learner it was for is in the leader's sight
     */
    record Ended(Assignment assignment, String cohort, boolean led) {}

    /**
     * An assignment that stands or stood for a learner, once for each of their stays in its cohort.
     *
     * @param left when they were in its cohort no more; empty while they are, and for one that was theirs alone
     */
    record Held(Assignment assignment, Optional<Instant> left) {}

    /** The latest first. */
    List<Ended> endedBy(AccountId leader) {
        return jdbc.sql(ENDED_BY)
                .param("leader", leader.value())
                .query((row, _) -> new Ended(
                        AssignmentRepository.assignment(row),
                        Objects.requireNonNullElse(row.getString("cohort_name"), ""),
                        row.getInt("led") == 1))
                .list();
    }

    /** In no order. */
    List<Held> onceOf(AccountId learner) {
        return jdbc.sql(ONCE_OF)
                .param("learner", learner.value())
                .query((row, _) -> new Held(AssignmentRepository.assignment(row), Columns.maybeInstant(row, "left_at")))
                .list();
    }

    /** The history of each, the latest first; whose they are has been asked before. */
    Map<AssignmentId, List<AssignmentChange>> of(Collection<AssignmentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select assignment_id, what, reason, due_on, introductions, changed_at from assignment_change
                        where assignment_id in (:ids) order by version desc""")
                .param("ids", ids.stream().map(AssignmentId::value).toList())
                .query((row, _) -> Map.entry(Columns.assignment(row, "assignment_id"), change(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static AssignmentChange change(ResultSet row) throws SQLException {
        return new AssignmentChange(
                What.valueOf(row.getString("what")),
                AssignmentRepository.terms(row),
                Columns.instant(row, "changed_at"));
    }
}
