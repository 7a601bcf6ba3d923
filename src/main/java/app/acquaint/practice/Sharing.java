package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.common.ShareId;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.practice.spi.BondEnded;
import app.acquaint.practice.spi.Leaders.Leader;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * By which a learner lets one leader see one version of one draft, and no other thing. What changes something is durable
 * when it returns.
 */
@Service
public class Sharing {

    private final ShareRepository shares;
    private final WritingRepository writings;
    private final ShareReading reading;
    private final CourseCatalog catalog;
    private final Commits commits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sharing(
            ShareRepository shares,
            WritingRepository writings,
            ShareReading reading,
            CourseCatalog catalog,
            Commits commits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shares = shares;
        this.writings = writings;
        this.reading = reading;
        this.catalog = catalog;
        this.commits = commits;
        this.events = events;
        this.clock = clock;
    }

    /** With whom this piece can be shared, by name; empty when it is no draft, not the learner's, or nobody leads them. */
    public List<Leader> leaders(AccountId learner, WritingKey key) {
        return key.owner().equals(learner) && draft(key).isPresent() ? reading.leadersOf(learner) : List.of();
    }

    /**
     * Shares exactly this version. Another version of the draft that the leader sees already is replaced by it and stays
     * readable to both as its history; the same version is not shared twice.
     *
     * @return the share, which may have been there before
     * @throws NotFoundException when it is no draft of the learner's, or the leader is none of theirs
     * @throws DomainException when there is nothing on it, or this version is not kept any more
     */
    public ShareId share(AccountId learner, WritingKey key, int revision, AccountId leader) {
        if (leaders(learner, key).stream().noneMatch(one -> one.id().equals(leader))) {
            throw new NotFoundException();
        }
        return commits.durably(() -> {
            var draft = writings.find(key)
                    .flatMap(found -> writings.lock(learner, found.id()))
                    .orElseThrow(NotFoundException::new);
            return put(draft, version(draft, revision), leader);
        });
    }

    private WrittenVersion version(WritingRepository.Row draft, int revision) {
        var standing = draft.writing();
        var version = standing.revision() == revision
                ? new WrittenVersion(revision, standing.text(), standing.savedAt())
                : writings.versions(draft).stream()
                        .filter(earlier -> earlier.revision() == revision)
                        .findFirst()
                        .orElseThrow(() -> new DomainException("practice.share.moved-on"));
        if (version.text().isBlank()) {
            throw new DomainException("practice.share.blank");
        }
        return version;
    }

    private ShareId put(WritingRepository.Row draft, WrittenVersion version, AccountId leader) {
        var key = draft.writing().key();
        var standing = shares.current(key.owner(), draft.id()).stream()
                .filter(share -> leader.equals(share.leader()))
                .findFirst();
        if (standing.isPresent() && standing.get().revision() == version.revision()) {
            return standing.get().id();
        }
        var share = row(draft, version, leader);
        shares.insert(share, version.text());
        standing.ifPresent(older -> shares.replace(key.owner(), older.id(), share.id()));
        events.publishEvent(new DraftShared(share.id(), key.owner(), leader));
        return share.id();
    }

    private ShareRow row(WritingRepository.Row draft, WrittenVersion version, AccountId leader) {
        var key = draft.writing().key();
        var exercise = draft(key).orElseThrow(NotFoundException::new);
        var now = now();
        return new ShareRow(
                ShareId.next(),
                key.owner(),
                draft.id(),
                leader,
                exercise.title(),
                exercise.titleForOthers(),
                catalog.find(key.course()).map(Course::language).orElseThrow(NotFoundException::new),
                version.revision(),
                version.savedAt(),
                now,
                null,
                null,
                null,
                now);
    }

    /**
     * The leader sees nothing of the draft any more, in no version; the learner keeps what was said. Does nothing when
     * that is so already.
     *
     * @throws NotFoundException when the learner has no such share
     */
    public void revoke(AccountId learner, ShareId id) {
        commits.durably(() -> {
            var share = shares.find(learner, id)
                    .filter(found -> found.learner().equals(learner))
                    .orElseThrow(NotFoundException::new);
            var leader = share.leader();
            if (leader != null) {
                writings.lock(learner, share.writing());
                shares.revoke(learner, share.writing(), leader, now());
            }
        });
    }

    /** All that the learner ever shared, also what no leader sees any more, newest first. */
    public List<Share> all(AccountId learner) {
        return reading.shares(shares.ofLearner(learner));
    }

    /** Which versions of this draft are seen by whom, right now. */
    public List<Share> of(AccountId learner, WritingKey key) {
        if (!key.owner().equals(learner)) {
            return List.of();
        }
        return writings
                .find(key)
                .map(draft -> reading.shares(shares.current(learner, draft.id())))
                .orElse(List.of())
                .stream()
                .filter(Share::open)
                .toList();
    }

    @EventListener
    void on(BondEnded ended) {
        shares.revokeAll(ended.learner(), ended.leader(), now());
    }

    private Optional<DraftExercise> draft(WritingKey key) {
        return catalog.find(key.course())
                .flatMap(course -> course.exercise(key.exercise()))
                .filter(DraftExercise.class::isInstance)
                .map(DraftExercise.class::cast);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
