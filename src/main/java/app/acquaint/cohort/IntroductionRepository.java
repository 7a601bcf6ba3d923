package app.acquaint.cohort;

import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers of an introduction that learners took up. */
@Repository
class IntroductionRepository {

    private static final String SEEN_BY_LEADER = """
            assignment_id in (select id from assignment where leader_id = :leader)
            and learner_id in (select learner_id from (%s) as seen)""".formatted(BondRepository.OF_LEADER);

    private final JdbcClient jdbc;

    IntroductionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(IntroductionWish wish) {
        jdbc.sql("""
                        insert into introduction_wish (assignment_id, learner_id, wish, asked_at)
                        values (:assignment, :learner, :wish, :at)""")
                .param("assignment", wish.assignment().value())
                .param("learner", wish.learner().value())
                .param("wish", wish.wish())
                .param("at", Columns.utc(wish.asked()))
                .update();
    }

    List<IntroductionWish> ofLearner(AccountId learner) {
        return jdbc.sql("select * from introduction_wish where learner_id = :learner order by asked_at, assignment_id")
                .param("learner", learner.value())
                .query((row, _) -> wish(row))
                .list();
    }

    /** Those not done yet, the oldest first. */
    List<IntroductionWish> open(AccountId leader) {
        return jdbc.sql("select * from introduction_wish where answered_at is null and " + SEEN_BY_LEADER
                        + " order by asked_at, assignment_id, learner_id")
                .param("leader", leader.value())
                .query((row, _) -> wish(row))
                .list();
    }

    boolean answer(AccountId leader, AssignmentId assignment, AccountId learner, Instant at) {
        return jdbc.sql("""
                                update introduction_wish set answered_at = :at
                                where assignment_id = :assignment and learner_id = :learner
                                  and answered_at is null and\s""" + SEEN_BY_LEADER)
                        .param("at", Columns.utc(at))
                        .param("assignment", assignment.value())
                        .param("learner", learner.value())
                        .param("leader", leader.value())
                        .update()
                == 1;
    }

    private static IntroductionWish wish(ResultSet row) throws SQLException {
        return new IntroductionWish(
                Columns.assignment(row, "assignment_id"),
                Columns.account(row, "learner_id"),
                row.getString("wish"),
                Columns.instant(row, "asked_at"),
                Columns.maybeInstant(row, "answered_at"));
    }
}
