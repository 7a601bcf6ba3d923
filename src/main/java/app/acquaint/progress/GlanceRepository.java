package app.acquaint.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.acquaint.common.AccountId;
import app.acquaint.course.Course;
import app.acquaint.course.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is recorded of many learners in one statement. */
@Repository
class GlanceRepository implements Glances {

    private final JdbcClient jdbc;

    GlanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AccountId, Glance> of(Collection<AccountId> learners, Course course) {
        var recorded = learners.isEmpty()
                ? Map.<AccountId, List<Fact>>of()
                : facts(learners, course).stream().collect(groupingBy(Fact::learner));
        return learners.stream()
                .distinct()
                .collect(toMap(Function.identity(), id -> glance(course, recorded.getOrDefault(id, List.of()))));
    }

    private List<Fact> facts(Collection<AccountId> learners, Course course) {
        return jdbc.sql("""
                        select account_id, 'VISIT' as kind, lesson_id as name, opened_at as first_at, visited_at as at,
                            read_at as also_at
                        from lesson_visit where course_id = :course and account_id in (:learners)
                        union all
                        select account_id, 'DONE', lesson_id, done_at, done_at, null
                        from lesson_done where course_id = :course and account_id in (:learners)
                        union all
                        select account_id, milestone, '', reached_at, null, null
                        from course_milestone where course_id = :course and account_id in (:learners)""")
                .param("course", course.id().value())
                .param("learners", learners.stream().map(AccountId::value).toList())
                .query((row, _) -> fact(row))
                .list();
    }

    private static Glance glance(Course course, List<Fact> facts) {
        var done = new HashSet<String>();
        facts.stream().filter(fact -> fact.kind().equals("DONE")).forEach(fact -> done.add(fact.name()));
        return new Glance(
                facts.stream()
                        .filter(fact -> fact.at() != null)
                        .map(Fact::first)
                        .min(Comparator.naturalOrder()),
                course.steps().stream().filter(step -> !isDone(step, done)).findFirst(),
                first(facts, Milestone.COMPLETED.name()),
                first(facts, Milestone.GRADUATED.name()),
                facts.stream().flatMap(fact -> fact.activity().stream()).max(Comparator.naturalOrder()));
    }

    private static boolean isDone(Step step, Collection<String> done) {
        return step.lessons().stream()
                .allMatch(lesson -> done.contains(lesson.id().value()));
    }

    private static Optional<Instant> first(List<Fact> facts, String kind) {
        return facts.stream()
                .filter(fact -> fact.kind().equals(kind))
                .map(Fact::first)
                .min(Comparator.naturalOrder());
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("kind"),
                row.getString("name"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                instant(row, "at"),
                instant(row, "also_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /**
     * One row of whatever table.
     *
     * @param kind VISIT, DONE, or the name of a milestone
     * @param name the lesson; empty for a milestone
     */
    private record Fact(
            AccountId learner,
            String kind,
            String name,
            Instant first,
            @Nullable Instant at,
            @Nullable Instant alsoAt) {

        /** When the learner was here for it; never for a milestone, which is recorded when somebody asks. */
        List<Instant> activity() {
            if (at == null) {
                return List.of();
            }
            return alsoAt == null ? List.of(at) : List.of(at, alsoAt);
        }
    }
}
