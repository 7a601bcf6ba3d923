package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code writing} and {@code writing_version}; every statement asks for the owner. */
@Repository
class WritingRepository {

    private static final String NOBODY = "-";

    private static final String COLUMNS =
            "select id, account_id, course_id, exercise_id, contact_key, revision, body, settled, saved_at from writing ";

    private final JdbcClient jdbc;

    WritingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row: the writing, its technical id, and whether its present state is to be kept as a version. */
    record Row(UUID id, Writing writing, boolean settled) {}

    Optional<Row> find(WritingKey key) {
        return jdbc.sql(COLUMNS + """
                        where account_id = :account and course_id = :course and exercise_id = :exercise
                          and contact_key = :contact""")
                .param("account", key.owner().value())
                .param("course", key.course().value())
                .param("exercise", key.exercise().value())
                .param("contact", contactKey(key))
                .query(WritingRepository::row)
                .optional();
    }

    /** The piece as it stands, which nobody else changes until the transaction ends. */
    Optional<Row> lock(AccountId owner, UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id and account_id = :account for update")
                .param("id", id)
                .param("account", owner.value())
                .query(WritingRepository::row)
                .optional();
    }

    List<Row> all(AccountId owner) {
        return jdbc.sql(COLUMNS + "where account_id = :account order by saved_at desc, id")
                .param("account", owner.value())
                .query(WritingRepository::row)
                .list();
    }

    /** Those of one exercise, last saved first. */
    List<Row> in(AccountId owner, CourseId course, ExerciseId exercise) {
        return jdbc.sql(COLUMNS + """
                        where account_id = :account and course_id = :course and exercise_id = :exercise
                        order by saved_at desc, id""")
                .param("account", owner.value())
                .param("course", course.value())
                .param("exercise", exercise.value())
                .query(WritingRepository::row)
                .list();
    }

    /**
     * @param personExists false for a piece about nobody, or about somebody who was deleted
     * @throws org.springframework.dao.DuplicateKeyException when somebody was faster
     */
    void insert(UUID id, Writing writing, boolean settled, boolean personExists) {
        var key = writing.key();
        jdbc.sql("""
                insert into writing
                    (id, account_id, course_id, exercise_id, contact_id, contact_key, revision, body, settled, saved_at)
                values (:id, :account, :course, :exercise, :contact, :contactKey, :revision, :body, :settled, :at)""")
                .param("id", id)
                .param("account", key.owner().value())
                .param("course", key.course().value())
                .param("exercise", key.exercise().value())
                .param("contact", personExists ? contactId(key) : null)
                .param("contactKey", contactKey(key))
                .param("revision", writing.revision())
                .param("body", writing.text())
                .param("settled", settled)
                .param("at", utc(writing.savedAt()))
                .update();
    }

    /** Puts {@code next} in place of the row, if that is still what stands; false when somebody was faster. */
    boolean replace(Row standing, Writing next, boolean settled) {
        return jdbc.sql("""
                update writing set revision = :next, body = :body, settled = :settled, saved_at = :at
                where id = :id and account_id = :account and revision = :base and settled = :wasSettled""")
                        .param("next", next.revision())
                        .param("body", next.text())
                        .param("settled", settled)
                        .param("at", utc(next.savedAt()))
                        .param("id", standing.id())
                        .param("account", next.key().owner().value())
                        .param("base", standing.writing().revision())
                        .param("wasSettled", standing.settled())
                        .update()
                == 1;
    }

    /** Marks the row's state as one to keep, if it still stands; false when it does not. */
    boolean settle(Row standing) {
        return jdbc.sql(
                                "update writing set settled = true where id = :id and account_id = :account and revision = :base")
                        .param("id", standing.id())
                        .param("account", standing.writing().key().owner().value())
                        .param("base", standing.writing().revision())
                        .update()
                == 1;
    }

    /** Keeps a state of the writing among its versions. */
    void keep(UUID writing, AccountId owner, WrittenVersion version) {
        jdbc.sql("""
                insert into writing_version (writing_id, revision, account_id, body, saved_at)
                values (:writing, :revision, :account, :body, :at)""")
                .param("writing", writing)
                .param("revision", version.revision())
                .param("account", owner.value())
                .param("body", version.text())
                .param("at", utc(version.savedAt()))
                .update();
    }

    /** The states replaced since, newest first. */
    List<WrittenVersion> versions(Row row) {
        return jdbc.sql("""
                select revision, body, saved_at from writing_version
                where writing_id = :writing and account_id = :account order by revision desc""")
                .param("writing", row.id())
                .param("account", row.writing().key().owner().value())
                .query((rs, n) ->
                        new WrittenVersion(rs.getInt("revision"), rs.getString("body"), instant(rs, "saved_at")))
                .list();
    }

    private static @Nullable UUID contactId(WritingKey key) {
        var contact = key.contact();
        return contact == null ? null : contact.value();
    }

    private static String contactKey(WritingKey key) {
        var contact = key.contact();
        return contact == null ? NOBODY : contact.toString();
    }

    private static Row row(ResultSet rs, int number) throws SQLException {
        var contact = rs.getString("contact_key");
        var key = new WritingKey(
                new AccountId(rs.getObject("account_id", UUID.class)),
                new CourseId(rs.getString("course_id")),
                new ExerciseId(rs.getString("exercise_id")),
                contact.equals(NOBODY) ? null : ContactId.of(contact));
        var writing = new Writing(key, rs.getInt("revision"), rs.getString("body"), instant(rs, "saved_at"));
        return new Row(rs.getObject("id", UUID.class), writing, rs.getBoolean("settled"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
