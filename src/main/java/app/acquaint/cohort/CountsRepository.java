package app.acquaint.cohort;

import static java.util.stream.Collectors.toMap;

import app.acquaint.common.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who lets whom see counts. */
@Repository
class CountsRepository {

    private final JdbcClient jdbc;

    CountsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who switched them on for the leader, and when. */
    Map<AccountId, Instant> shownTo(AccountId leader) {
        return since("select learner_id as other, since from counts_shown where leader_id = :one", leader);
    }

    /** For whom the learner switched them on, and when. */
    Map<AccountId, Instant> shownBy(AccountId learner) {
        return since("select leader_id as other, since from counts_shown where learner_id = :one", learner);
    }

    void insert(AccountId learner, AccountId leader, Instant at) {
        jdbc.sql("insert into counts_shown (learner_id, leader_id, since) values (:learner, :leader, :at)")
                .param("learner", learner.value())
                .param("leader", leader.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(AccountId learner, AccountId leader) {
        jdbc.sql("delete from counts_shown where learner_id = :learner and leader_id = :leader")
                .param("learner", learner.value())
                .param("leader", leader.value())
                .update();
    }

    private Map<AccountId, Instant> since(String statement, AccountId one) {
        return jdbc
                .sql(statement)
                .param("one", one.value())
                .query((row, _) -> Map.entry(
                        new AccountId(row.getObject("other", UUID.class)),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
