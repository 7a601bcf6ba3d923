package app.acquaint.cohort;

import static java.util.stream.Collectors.groupingBy;

import app.acquaint.cohort.Encouragement.Kind;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes a sentence to one or to many, in one transaction; nobody gets a second of its kind on one of their days. */
@Component
class EncouragementSending {

    static final int MAX_LENGTH = 300;

    private static final int TRIES = 3;

    private final EncouragementRepository rows;
    private final Commits commits;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EncouragementSending(EncouragementRepository rows, Commits commits, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.commits = commits;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Sends to all who had none of the kind today. When somebody else sends at the same moment it begins anew, and
     * then finds theirs.
     *
     * @return who was sent it
     * @throws DomainException when the sentence is blank or too long
     */
    Set<AccountId> send(AccountId leader, Kind kind, String typed, List<Sighted> to) {
        var sentence = checked(typed);
        for (var tries = 1; ; tries++) {
            try {
                return commits.durably(() -> write(leader, kind, sentence, to));
            } catch (DuplicateKeyException sentAtTheSameTime) {
                if (tries == TRIES) {
                    throw sentAtTheSameTime;
                }
            }
        }
    }

    private Set<AccountId> write(AccountId leader, Kind kind, String sentence, List<Sighted> to) {
        var had = new HashSet<AccountId>();
        to.stream()
                .collect(groupingBy(Sighted::today))
                .forEach((day, some) -> had.addAll(
                        rows.had(some.stream().map(one -> one.line().learner()).toList(), kind, day)));
        var sent = new HashSet<AccountId>();
        to.stream()
                .filter(one -> !had.contains(one.line().learner()))
                // in one order for everybody, so that two who send to many do not wait for each other
                .sorted(Comparator.comparing(one -> one.line().learner().value()))
                .forEach(one -> {
                    write(leader, kind, sentence, one);
                    sent.add(one.line().learner());
                });
        return sent;
    }

    private void write(AccountId leader, Kind kind, String sentence, Sighted to) {
        var id = UUID.randomUUID();
        var learner = to.line().learner();
        rows.insert(new EncouragementRow(id, leader, learner, kind, sentence, to.today(), clock.instant(), null));
        events.publishEvent(new EncouragementSent(id, leader, learner, sentence));
    }

    private static String checked(String typed) {
        var sentence = typed.strip().replaceAll("\\s+", " ");
        if (sentence.isEmpty()) {
            throw new DomainException("cohort.encouragement.blank");
        }
        if (sentence.length() > MAX_LENGTH) {
            throw new DomainException("cohort.encouragement.long", MAX_LENGTH, sentence.length());
        }
        return sentence;
    }
}
