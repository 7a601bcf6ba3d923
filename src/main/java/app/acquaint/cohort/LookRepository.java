package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at whom on which day. */
@Repository
class LookRepository {

    private final JdbcClient jdbc;

    LookRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the latest time for those at whom the leader has looked on that day already. */
    void again(AccountId leader, Collection<AccountId> learners, LocalDate day, Instant at) {
        jdbc.sql("""
                        update look set latest_at = :at
                        where leader_id = :leader and looked_on = :day and learner_id in (:learners)""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("leader", leader.value())
                .param("day", day)
                .param("learners", values(learners))
                .update();
    }

    /**
     * Adds the day for the others among them.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another tab did at the same time: then none is added
     */
    void first(AccountId leader, Collection<AccountId> learners, LocalDate day, Instant at) {
        jdbc.sql("""
                        insert into look (learner_id, leader_id, looked_on, latest_at)
                        select id, cast(:leader as uuid), cast(:day as date), cast(:at as timestamp(6) with time zone)
                        from account where id in (:learners) and not exists (
                            select 1 from look
                            where look.learner_id = account.id and leader_id = :leader and looked_on = :day)""")
                .param("leader", leader.value())
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("learners", values(learners))
                .update();
    }

    /** The days on which the leader looked at the learner, from that day on, the latest first. */
    List<LocalDate> days(AccountId learner, AccountId leader, LocalDate from) {
        return jdbc.sql("""
                        select looked_on from look
                        where learner_id = :learner and leader_id = :leader and looked_on >= :from
                        order by looked_on desc""")
                .param("learner", learner.value())
                .param("leader", leader.value())
                .param("from", from)
                .query((row, _) -> row.getObject("looked_on", LocalDate.class))
                .list();
    }

    /** All looks at the learner, the latest first. */
    List<Look> at(AccountId learner) {
        return jdbc.sql("""
                        select leader_id, looked_on, latest_at from look
                        where learner_id = :learner order by latest_at desc, leader_id""")
                .param("learner", learner.value())
                .query((row, _) -> new Look(
                        new AccountId(row.getObject("leader_id", UUID.class)),
                        row.getObject("looked_on", LocalDate.class),
                        row.getObject("latest_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static List<UUID> values(Collection<AccountId> ids) {
        return ids.stream().map(AccountId::value).toList();
    }

    /** @param on the learner's day */
    record Look(AccountId leader, LocalDate on, Instant latest) {}
}
