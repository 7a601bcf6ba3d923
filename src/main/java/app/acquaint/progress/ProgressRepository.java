package app.acquaint.progress;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.LessonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of progress. Every statement names the owner; each stands alone, so two tabs need no transaction. */
@Repository
class ProgressRepository {

    private final JdbcClient jdbc;

    ProgressRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Visit> visits(AccountId owner, CourseId course) {
        return jdbc.sql("""
                        select lesson_id, opened_at, read_at, position from lesson_visit
                        where account_id = :owner and course_id = :course""")
                .param("owner", owner.value())
                .param("course", course.value())
                .query((row, number) -> visit(row))
                .list();
    }

    /** Opens the lesson anew, or for the first time. */
    void opened(AccountId owner, CourseId course, LessonId lesson, Instant at) {
        if (touch(owner, course, lesson, at) == 0) {
            try {
                insertVisit(owner, course, new Visit(lesson, at, null, 0));
            } catch (DuplicateKeyException openedInAnotherTab) {
                touch(owner, course, lesson, at);
            }
        }
    }

    private int touch(AccountId owner, CourseId course, LessonId lesson, Instant at) {
        return jdbc.sql("""
                        update lesson_visit set visited_at = :at
                        where account_id = :owner and course_id = :course and lesson_id = :lesson""")
                .param("at", utc(at))
                .param("owner", owner.value())
                .param("course", course.value())
                .param("lesson", lesson.value())
                .update();
    }

    /** Adds a visit that is not there yet. */
    void insertVisit(AccountId owner, CourseId course, Visit visit) {
        jdbc.sql("""
                        insert into lesson_visit
                            (account_id, course_id, lesson_id, opened_at, visited_at, read_at, position)
                        values (:owner, :course, :lesson, :opened, :opened, :read, :position)""")
                .param("owner", owner.value())
                .param("course", course.value())
                .param("lesson", visit.lesson().value())
                .param("opened", utc(visit.openedAt()))
                .param("read", visit.readAt() == null ? null : utc(visit.readAt()))
                .param("position", visit.position())
                .update();
    }

    /** Notes the first time the end was reached; nothing for a lesson never opened. */
    void read(AccountId owner, CourseId course, LessonId lesson, Instant at) {
        jdbc.sql("""
                        update lesson_visit set read_at = :at
                        where account_id = :owner and course_id = :course and lesson_id = :lesson
                          and read_at is null""")
                .param("at", utc(at))
                .param("owner", owner.value())
                .param("course", course.value())
                .param("lesson", lesson.value())
                .update();
    }

    void position(AccountId owner, CourseId course, LessonId lesson, double position) {
        jdbc.sql("""
                        update lesson_visit set position = :position
                        where account_id = :owner and course_id = :course and lesson_id = :lesson""")
                .param("position", position)
                .param("owner", owner.value())
                .param("course", course.value())
                .param("lesson", lesson.value())
                .update();
    }

    Map<LessonId, Instant> done(AccountId owner, CourseId course) {
        return jdbc
                .sql("""
                        select lesson_id, done_at from lesson_done
                        where account_id = :owner and course_id = :course""")
                .param("owner", owner.value())
                .param("course", course.value())
                .query((row, number) -> Map.entry(new LessonId(row.getString("lesson_id")), instant(row, "done_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Notes that the lesson is done; the first time stands. */
    void recordDone(AccountId owner, CourseId course, LessonId lesson, Instant at) {
        once(() -> jdbc.sql("""
                        insert into lesson_done (account_id, course_id, lesson_id, done_at)
                        values (:owner, :course, :lesson, :at)""")
                .param("owner", owner.value())
                .param("course", course.value())
                .param("lesson", lesson.value())
                .param("at", utc(at))
                .update());
    }

    Map<Milestone, Instant> milestones(AccountId owner, CourseId course) {
        return jdbc
                .sql("""
                        select milestone, reached_at from course_milestone
                        where account_id = :owner and course_id = :course""")
                .param("owner", owner.value())
                .param("course", course.value())
                .query((row, number) ->
                        Map.entry(Milestone.valueOf(row.getString("milestone")), instant(row, "reached_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Notes that the milestone is reached.
     *
     * @throws DuplicateKeyException when that is noted already: the first time stands
     */
    void insertMilestone(AccountId owner, CourseId course, Milestone milestone, Instant at) {
        jdbc.sql("""
                        insert into course_milestone (account_id, course_id, milestone, reached_at)
                        values (:owner, :course, :milestone, :at)""")
                .param("owner", owner.value())
                .param("course", course.value())
                .param("milestone", milestone.name())
                .param("at", utc(at))
                .update();
    }

    void recordSeen(AccountId owner, CourseId course, Milestone milestone, Instant at) {
        jdbc.sql("""
                        update course_milestone set seen_at = :at
                        where account_id = :owner and course_id = :course and milestone = :milestone
                          and seen_at is null""")
                .param("at", utc(at))
                .param("owner", owner.value())
                .param("course", course.value())
                .param("milestone", milestone.name())
                .update();
    }

    boolean seen(AccountId owner, CourseId course, Milestone milestone) {
        return jdbc.sql("""
                        select count(*) from course_milestone
                        where account_id = :owner and course_id = :course and milestone = :milestone
                          and seen_at is not null""")
                        .param("owner", owner.value())
                        .param("course", course.value())
                        .param("milestone", milestone.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Courses of which anything is kept, installed or not. */
    List<CourseId> courses(AccountId owner) {
        return jdbc.sql("""
                        select course_id from lesson_visit where account_id = :owner
                        union select course_id from lesson_done where account_id = :owner
                        union select course_id from course_milestone where account_id = :owner
                        order by 1""")
                .param("owner", owner.value())
                .query((row, number) -> new CourseId(row.getString(1)))
                .list();
    }

    private static void once(Runnable insert) {
        try {
            insert.run();
        } catch (DuplicateKeyException recordedInAnotherTab) {
            // the first record stands
        }
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                new LessonId(row.getString("lesson_id")),
                instant(row, "opened_at"),
                nullableInstant(row, "read_at"),
                row.getDouble("position"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
