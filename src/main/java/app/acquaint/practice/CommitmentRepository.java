package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Commitments in the database; every statement names their owner. */
@Repository
class CommitmentRepository {

    private static final String COLUMNS =
            "id, course_id, exercise_id, when_text, will_text, due_on, state, done_on, created_at, version";

    private final JdbcClient jdbc;

    CommitmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AccountId owner, Commitment commitment) {
        jdbc.sql("insert into commitment (account_id, " + COLUMNS + ") values (:owner, :id, :course, :exercise, "
                        + ":when, :will, :dueOn, :state, :doneOn, :createdAt, :version)")
                .param("owner", owner.value())
                .param("id", commitment.id())
                .param("course", commitment.course().value())
                .param("exercise", commitment.exercise().value())
                .param("when", commitment.plan().when())
                .param("will", commitment.plan().will())
                .param("dueOn", commitment.dueOn())
                .param("state", commitment.state().name())
                .param("doneOn", commitment.doneOn())
                .param("createdAt", commitment.createdAt().atOffset(ZoneOffset.UTC))
                .param("version", commitment.version())
                .update();
    }

    /** Whether the row stood at {@code version} and is now at the next one. */
    boolean update(AccountId owner, Commitment changed, int version) {
        return jdbc.sql(
                                "update commitment set due_on = :dueOn, state = :state, done_on = :doneOn, version = version + 1 "
                                        + "where account_id = :owner and id = :id and version = :version")
                        .param("dueOn", changed.dueOn())
                        .param("state", changed.state().name())
                        .param("doneOn", changed.doneOn())
                        .param("owner", owner.value())
                        .param("id", changed.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<Commitment> find(AccountId owner, UUID id) {
        return jdbc.sql("select " + COLUMNS + " from commitment where account_id = :owner and id = :id")
                .param("owner", owner.value())
                .param("id", id)
                .query(CommitmentRepository::row)
                .optional();
    }

    /** All of the owner's, oldest first. */
    List<Commitment> all(AccountId owner) {
        return jdbc.sql("select " + COLUMNS + " from commitment where account_id = :owner order by created_at, id")
                .param("owner", owner.value())
                .query(CommitmentRepository::row)
                .list();
    }

    /** Those of one exercise, newest first. */
    List<Commitment> of(AccountId owner, CourseId course, ExerciseId exercise) {
        return jdbc.sql("select " + COLUMNS + " from commitment where account_id = :owner and course_id = :course "
                        + "and exercise_id = :exercise order by created_at desc, id")
                .param("owner", owner.value())
                .param("course", course.value())
                .param("exercise", exercise.value())
                .query(CommitmentRepository::row)
                .list();
    }

    /** Those not yet done or dropped, earliest day first. */
    List<Commitment> open(AccountId owner) {
        return jdbc.sql("select " + COLUMNS + " from commitment where account_id = :owner and state = 'OPEN' "
                        + "order by due_on, created_at, id")
                .param("owner", owner.value())
                .query(CommitmentRepository::row)
                .list();
    }

    /** Whether any account has a commitment of this id: ids are unique over all of them. */
    boolean taken(UUID id) {
        return jdbc.sql("select count(*) from commitment where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Commitment row(ResultSet row, int number) throws SQLException {
        return new Commitment(
                row.getObject("id", UUID.class),
                new CourseId(row.getString("course_id")),
                new ExerciseId(row.getString("exercise_id")),
                new Commitment.Plan(row.getString("when_text"), row.getString("will_text")),
                row.getObject("due_on", LocalDate.class),
                Commitment.State.valueOf(row.getString("state")),
                row.getObject("done_on", LocalDate.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
