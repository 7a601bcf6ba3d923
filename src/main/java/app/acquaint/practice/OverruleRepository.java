package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code writing_overrule}; every statement asks for the owner, or counts people and tells nothing else. */
@Repository
class OverruleRepository {

    private final JdbcClient jdbc;

    OverruleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> of(AccountId owner, UUID writing) {
        return new TreeSet<>(
                jdbc.sql("select criterion from writing_overrule where writing_id = :writing and account_id = :account")
                        .param("writing", writing)
                        .param("account", owner.value())
                        .query(String.class)
                        .list());
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it is there already */
    void add(AccountId owner, UUID writing, String criterion) {
        jdbc.sql(
                        "insert into writing_overrule (writing_id, criterion, account_id) values (:writing, :criterion, :account)")
                .param("writing", writing)
                .param("criterion", criterion)
                .param("account", owner.value())
                .update();
    }

    void remove(AccountId owner, UUID writing, String criterion) {
        jdbc.sql("""
                delete from writing_overrule
                where writing_id = :writing and criterion = :criterion and account_id = :account""")
                .param("writing", writing)
                .param("criterion", criterion)
                .param("account", owner.value())
                .update();
    }

    /** How many people overrule each criterion in drafts of these exercises, where at least so many do. */
    Map<String, Integer> people(CourseId course, List<ExerciseId> exercises, int fewest) {
        return jdbc
                .sql("""
                select o.criterion, count(distinct o.account_id) as people
                from writing_overrule o join writing w on w.id = o.writing_id
                where w.course_id = :course and w.exercise_id in (:exercises)
                group by o.criterion having count(distinct o.account_id) >= :fewest""")
                .param("course", course.value())
                .param("exercises", exercises.stream().map(ExerciseId::value).toList())
                .param("fewest", fewest)
                .query((row, _) -> Map.entry(row.getString("criterion"), row.getInt("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many people have written something in these exercises. */
    int writers(CourseId course, List<ExerciseId> exercises) {
        return jdbc.sql("""
                select count(distinct account_id) from writing
                where course_id = :course and exercise_id in (:exercises)""")
                .param("course", course.value())
                .param("exercises", exercises.stream().map(ExerciseId::value).toList())
                .query(Integer.class)
                .single();
    }
}
