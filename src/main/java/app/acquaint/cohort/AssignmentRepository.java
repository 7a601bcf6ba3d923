package app.acquaint.cohort;

import app.acquaint.cohort.AssignmentChange.What;
import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import app.acquaint.common.CohortId;
import app.acquaint.common.CourseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assignments as they stand; those of ended bonds are left out by every query. Each change is written down. */
@Repository
class AssignmentRepository {

    private static final String IN_FORCE = " and withdrawn_at is null order by due_on nulls last, assigned_at, id";

    private static final String BY_LEADER = """
            select * from assignment where leader_id = :leader
              and (cohort_id in (select id from cohort where leader_id = :leader)
                or learner_id in (select learner_id from (%s) as seen))""".formatted(BondRepository.OF_LEADER);

    private static final String TO_LEARNER = """
            select * from assignment where leader_id in (select leader_id from (%s) as seen)
              and (learner_id = :learner or cohort_id in (
                select cohort_id from cohort_member join cohort on cohort.id = cohort_id
                where cohort_member.learner_id = :learner and cohort.leader_id = assignment.leader_id))""".formatted(BondRepository.OF_LEARNER);

    private final JdbcClient jdbc;

    AssignmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Assignment assignment) {
        insertRow(assignment);
        record(assignment.id(), assignment.version(), What.ASSIGNED, assignment.at());
    }

    /** Those that stand, the earliest due day first. */
    List<Assignment> byLeader(AccountId leader) {
        return list(BY_LEADER + IN_FORCE, Map.of("leader", leader.value()));
    }

    /** Those that stand, the earliest due day first. */
    List<Assignment> toLearner(AccountId learner) {
        return list(TO_LEARNER + IN_FORCE, Map.of("learner", learner.value()));
    }

    /** What that leader has assigned to the cohort and not withdrawn. */
    List<Assignment> ofCohort(AccountId leader, CohortId cohort) {
        return list(
                "select * from assignment where leader_id = :leader and cohort_id = :cohort" + IN_FORCE,
                Map.of("leader", leader.value(), "cohort", cohort.value()));
    }

    /** What that leader has assigned to the learner themselves and not withdrawn, whether or not there is a bond. */
    List<Assignment> ofPerson(AccountId leader, AccountId learner) {
        return list(
                "select * from assignment where leader_id = :leader and learner_id = :learner" + IN_FORCE,
                Map.of("leader", leader.value(), "learner", learner.value()));
    }

    /** Whether the leader's assignment stood at this version and says the new terms now, one version on. */
    boolean change(AccountId leader, AssignmentId id, int version, AssignmentTerms terms, Instant at) {
        var changed = jdbc.sql("""
                                update assignment set reason = :reason, due_on = :due, introductions = :introductions,
                                    version = version + 1
                                where id = :id and leader_id = :leader and version = :version
                                  and withdrawn_at is null""")
                        .param("reason", terms.reason())
                        .param("due", terms.due().orElse(null))
                        .param("introductions", terms.introductions())
                        .param("id", id.value())
                        .param("leader", leader.value())
                        .param("version", version)
                        .update()
                == 1;
        if (changed) {
            record(id, version + 1, What.CHANGED, at);
        }
        return changed;
    }

    /**
     * Whether the assignment stood as given and has ended now.
     *
     * @param how one of the ends
     */
    boolean end(Assignment shown, What how, Instant at) {
        var ended = jdbc.sql("""
                                update assignment set withdrawn_at = :at, version = version + 1,
                                    cohort_name = (select name from cohort where cohort.id = assignment.cohort_id)
                                where id = :id and leader_id = :leader and version = :version
                                  and withdrawn_at is null""")
                        .param("at", Columns.utc(at))
                        .param("id", shown.id().value())
                        .param("leader", shown.leader().value())
                        .param("version", shown.version())
                        .update()
                == 1;
        if (ended) {
            record(shown.id(), shown.version() + 1, how, at);
        }
        return ended;
    }

    private void insertRow(Assignment assignment) {
        var to = assignment.to();
        jdbc.sql("""
                        insert into assignment (id, leader_id, course_id, learner_id, cohort_id, reason, due_on,
                            introductions, assigned_at, version)
                        values (:id, :leader, :course, :learner, :cohort, :reason, :due,
                            :introductions, :at, :version)""")
                .param("id", assignment.id().value())
                .param("leader", assignment.leader().value())
                .param("course", assignment.course().value())
                .param(
                        "learner",
                        to instanceof Assignee.Person person ? person.id().value() : null)
                .param("cohort", to instanceof Assignee.Group group ? group.id().value() : null)
                .param("reason", assignment.reason())
                .param("due", assignment.due().orElse(null))
                .param("introductions", assignment.introductions())
                .param("at", Columns.utc(assignment.at()))
                .param("version", assignment.version())
                .update();
    }

    private void record(AssignmentId id, int version, What what, Instant at) {
        jdbc.sql("""
                        insert into assignment_change
                            (assignment_id, version, what, reason, due_on, introductions, changed_at)
                        select id, :version, :what, reason, due_on, introductions, :at
                        from assignment where id = :id""")
                .param("version", version)
                .param("what", what.name())
                .param("at", Columns.utc(at))
                .param("id", id.value())
                .update();
    }

    private List<Assignment> list(String sql, Map<String, ?> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, _) -> assignment(row))
                .list();
    }

    static Assignment assignment(ResultSet row) throws SQLException {
        var terms = terms(row);
        return new Assignment(
                Columns.assignment(row, "id"),
                Columns.account(row, "leader_id"),
                new CourseId(row.getString("course_id")),
                assignee(row),
                terms.reason(),
                terms.due(),
                terms.introductions(),
                Columns.instant(row, "assigned_at"),
                Columns.maybeInstant(row, "withdrawn_at"),
                row.getInt("version"));
    }

    private static Assignee assignee(ResultSet row) throws SQLException {
        var learner = Columns.maybeAccount(row, "learner_id");
        return learner.isPresent()
                ? new Assignee.Person(learner.get())
                : new Assignee.Group(Columns.cohort(row, "cohort_id"));
    }

    static AssignmentTerms terms(ResultSet row) throws SQLException {
        return new AssignmentTerms(
                row.getString("reason"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                row.getInt("introductions"));
    }
}
