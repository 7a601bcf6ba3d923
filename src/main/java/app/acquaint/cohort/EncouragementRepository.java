package app.acquaint.cohort;

import app.acquaint.cohort.Encouragement.Kind;
import app.acquaint.common.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sentences that leaders sent. */
@Repository
class EncouragementRepository {

    private final JdbcClient jdbc;

    EncouragementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the learner had one of the kind that day */
    void insert(EncouragementRow row) {
        jdbc.sql("""
                        insert into encouragement (id, leader_id, learner_id, kind, sentence, sent_on, sent_at)
                        values (:id, :leader, :learner, :kind, :sentence, :on, :at)""")
                .param("id", row.id())
                .param("leader", row.leader().value())
                .param("learner", row.learner().value())
                .param("kind", row.kind().name())
                .param("sentence", row.sentence())
                .param("on", row.on())
                .param("at", row.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of the learners who had one of the kind on that day, from whomever. */
    Set<AccountId> had(Collection<AccountId> learners, Kind kind, LocalDate on) {
        return new HashSet<>(jdbc.sql("""
                        select learner_id from encouragement
                        where kind = :kind and sent_on = :on and learner_id in (:learners)""")
                .param("kind", kind.name())
                .param("on", on)
                .param("learners", learners.stream().map(AccountId::value).toList())
                .query((row, _) -> new AccountId(row.getObject("learner_id", UUID.class)))
                .list());
    }

    /** What the leader sent the learner, the latest first. */
    List<EncouragementRow> between(AccountId leader, AccountId learner) {
        return jdbc.sql("""
                        select * from encouragement where leader_id = :leader and learner_id = :learner
                        order by sent_at desc, id""")
                .param("leader", leader.value())
                .param("learner", learner.value())
                .query((row, _) -> read(row))
                .list();
    }

    /** What the learner was sent, the latest first. */
    List<EncouragementRow> to(AccountId learner) {
        return jdbc.sql("select * from encouragement where learner_id = :learner order by sent_at desc, id")
                .param("learner", learner.value())
                .query((row, _) -> read(row))
                .list();
    }

    /** What the leader sent, to whomever, the latest first. */
    List<EncouragementRow> from(AccountId leader) {
        return jdbc.sql("select * from encouragement where leader_id = :leader order by sent_at desc, id")
                .param("leader", leader.value())
                .query((row, _) -> read(row))
                .list();
    }

    /** Notes that the learner was shown these; the first time stands. */
    void seen(AccountId learner, Collection<UUID> ids, Instant at) {
        jdbc.sql("""
                        update encouragement set seen_at = :at
                        where learner_id = :learner and seen_at is null and id in (:ids)""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("learner", learner.value())
                .param("ids", ids)
                .update();
    }

    private static EncouragementRow read(ResultSet row) throws SQLException {
        var seen = row.getObject("seen_at", OffsetDateTime.class);
        return new EncouragementRow(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("leader_id", UUID.class)),
                new AccountId(row.getObject("learner_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("sentence"),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                seen == null ? null : seen.toInstant());
    }
}
