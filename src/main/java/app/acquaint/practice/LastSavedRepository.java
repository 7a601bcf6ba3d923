package app.acquaint.practice;

import static java.util.stream.Collectors.toMap;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the drafts and answers for their latest time, and for nothing else. */
@Repository
class LastSavedRepository implements LastSaved {

    private final JdbcClient jdbc;

    LastSavedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AccountId, Instant> of(Collection<AccountId> learners, CourseId course) {
        if (learners.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select account_id, max(saved_at) as latest from writing
                        where course_id = :course and account_id in (:learners)
                        group by account_id""")
                .param("course", course.value())
                .param("learners", learners.stream().map(AccountId::value).toList())
                .query((row, _) -> Map.entry(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("latest", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
