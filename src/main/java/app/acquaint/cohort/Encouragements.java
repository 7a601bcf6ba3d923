package app.acquaint.cohort;

import static java.util.stream.Collectors.toSet;

import app.acquaint.cohort.Encouragement.Kind;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.course.Course;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** A kind sentence now and then: from a leader to one learner, or to all who are late, and always to be read by both. */
@Service
public class Encouragements {

    /** The longest sentence, in UTF-16 units. */
    public static final int MAX_LENGTH = EncouragementSending.MAX_LENGTH;

    private final LeaderSight sight;
    private final Bonds bonds;
    private final SightPeople people;
    private final EncouragementRepository rows;
    private final EncouragementSending sending;

    Encouragements(
            LeaderSight sight,
            Bonds bonds,
            SightPeople people,
            EncouragementRepository rows,
            EncouragementSending sending) {
        this.sight = sight;
        this.bonds = bonds;
        this.people = people;
        this.rows = rows;
        this.sending = sending;
    }

    /**
     * Writes to somebody on the way with the course. Durable when it returns.
     *
     * @throws NotFoundException when the leader does not lead the learner
     * @throws DomainException when the learner has completed the course or had a nudge today, or when the sentence is
     *     blank or too long
     */
    public void nudge(AccountId leader, AccountId learner, Course course, String sentence) {
        var to = sight.sighted(leader, learner, course);
        if (!to.line().isUnfinished()) {
            throw new DomainException("cohort.encouragement.finished", to.line().name());
        }
        send(leader, Kind.NUDGE, sentence, to);
    }

    /**
     * Writes to everybody who is late with the course, leaving out who had a nudge today. Durable when it returns.
     *
     * @throws DomainException when nobody is late, or when the sentence is blank or too long
     */
    public SentToMany nudgeLate(AccountId leader, Course course, String sentence) {
        var late = sight.sighted(leader, course).stream()
                .filter(one -> one.line().isLate())
                .toList();
        if (late.isEmpty()) {
            throw new DomainException("cohort.encouragement.nobody-late");
        }
        var sent = sending.send(leader, Kind.NUDGE, sentence, late);
        return new SentToMany(names(late, sent::contains), names(late, Predicate.not(sent::contains)));
    }

    /**
     * Writes to somebody who completed the course or graduated. Durable when it returns.
     *
     * @throws NotFoundException when the leader does not lead the learner
     * @throws DomainException when the learner has done neither or was congratulated today, or when the sentence is
     *     blank or too long
     */
    public void congratulate(AccountId leader, AccountId learner, Course course, String sentence) {
        var to = sight.sighted(leader, learner, course);
        if (!to.line().hasArrived()) {
            throw new DomainException("cohort.encouragement.early", to.line().name());
        }
        send(leader, Kind.CONGRATULATION, sentence, to);
    }

    /**
     * What the leader sent the learner, the latest first.
     *
     * @throws NotFoundException when the leader does not lead the learner
     */
    public List<Encouragement> sent(AccountId leader, AccountId learner) {
        if (!bonds.exists(leader, learner)) {
            throw new NotFoundException();
        }
        return named(rows.between(leader, learner));
    }

    /** What the learner was sent by whomever, the latest first; also by leaders whom they have left. */
    public List<Encouragement> received(AccountId learner) {
        return named(rows.to(learner));
    }

    /**
     * What the learner has not seen before today, from those who lead them now, the latest first. By asking, it is
     * seen; so it stays for the day.
     */
    public List<Encouragement> news(AccountId learner) {
        var leaders = bonds.ofLearner(learner).stream().map(Bond::leader).collect(toSet());
        var morning = people.morning(learner);
        var news = rows.to(learner).stream()
                .filter(one -> leaders.contains(one.leader()))
                .filter(one -> one.seenAt() == null || !one.seenAt().isBefore(morning))
                .toList();
        if (news.stream().anyMatch(one -> one.seenAt() == null)) {
            rows.seen(learner, news.stream().map(EncouragementRow::id).toList(), people.now());
        }
        return named(news);
    }

    private void send(AccountId leader, Kind kind, String sentence, Sighted to) {
        if (sending.send(leader, kind, sentence, List.of(to)).isEmpty()) {
            throw new DomainException(
                    kind == Kind.NUDGE
                            ? "cohort.encouragement.nudged-today"
                            : "cohort.encouragement.congratulated-today",
                    to.line().name());
        }
    }

    private List<Encouragement> named(List<EncouragementRow> sent) {
        var names = people.names(sent.stream().map(EncouragementRow::leader).toList());
        return sent.stream().map(one -> one.by(names.of(one.leader()))).toList();
    }

    private static List<String> names(List<Sighted> people, Predicate<AccountId> which) {
        return people.stream()
                .map(Sighted::line)
                .filter(line -> which.test(line.learner()))
                .map(LearnerLine::name)
                .toList();
    }

    /**
     * Who got the sentence.
     *
     * @param reached names, in their order
     * @param hadOneToday names of those who had a nudge today already, from whomever
     */
    public record SentToMany(List<String> reached, List<String> hadOneToday) {}
}
