package app.acquaint.cohort;

import app.acquaint.account.Accounts;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import app.acquaint.course.CourseCatalog;
import app.acquaint.progress.Milestone;
import app.acquaint.progress.ProgressService;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * That a leader took the course too, and when: shown to their learners if the leader likes, as people learn more where
 * those who lead them learned the same.
 */
@Service
public class LeaderExample {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final CourseCatalog courses;
    private final ProgressService progress;
    private final Commits commits;
    private final Clock clock;

    LeaderExample(
            JdbcClient jdbc,
            Accounts accounts,
            CourseCatalog courses,
            ProgressService progress,
            Commits commits,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.courses = courses;
        this.progress = progress;
        this.commits = commits;
        this.clock = clock;
    }

    /** Whether the leader lets their learners see it. */
    public boolean isShown(AccountId leader) {
        return !jdbc.sql("select leader_id from leader_example where leader_id = :leader")
                .param("leader", leader.value())
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** Lets the leader's learners see it, or see it no more. */
    public void show(AccountId leader, boolean shown) {
        accounts.require(leader, Role.LEADER);
        if (shown == isShown(leader)) {
            return;
        }
        try {
            commits.durably(() -> write(leader, shown));
        } catch (DuplicateKeyException _) {
            // switched on in another tab at the same moment: it is on
        }
    }

    /**
     * The leader's day on which they completed a course, the latest of several; empty when they have not, or do not
     * show it.
     */
    public Optional<LocalDate> of(AccountId leader) {
        return isShown(leader) ? completed(leader) : Optional.empty();
    }

    /** As {@link #of}, for the leader's own eyes: whether it is shown or not. */
    public Optional<LocalDate> completed(AccountId leader) {
        var zone = accounts.find(leader).orElseThrow(NotFoundException::new).zone();
        return courses.all().stream()
                .flatMap(course -> progress.standing(leader, course).reached(Milestone.COMPLETED).stream())
                .max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, zone));
    }

    private void write(AccountId leader, boolean shown) {
        if (shown) {
            jdbc.sql("insert into leader_example (leader_id, since) values (:leader, :at)")
                    .param("leader", leader.value())
                    .param("at", Columns.utc(clock.instant()))
                    .update();
        } else {
            jdbc.sql("delete from leader_example where leader_id = :leader")
                    .param("leader", leader.value())
                    .update();
        }
    }
}
