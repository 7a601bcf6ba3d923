package app.acquaint.practice;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.common.ShareId;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What the two who see a shared draft do with it. To everybody else, and to the leader once it is revoked or they lead
 * its writer no more, it does not exist: the methods answer {@link NotFoundException}. What changes something is durable
 * when it returns.
 */
@Service
public class SharedDrafts {

    private final ShareRepository shares;
    private final CommentRepository comments;
    private final ShareReading reading;
    private final ShareThreads threads;
    private final Accounts accounts;
    private final Commits commits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SharedDrafts(
            ShareRepository shares,
            CommentRepository comments,
            ShareReading reading,
            ShareThreads threads,
            Accounts accounts,
            Commits commits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shares = shares;
        this.comments = comments;
        this.reading = reading;
        this.threads = threads;
        this.accounts = accounts;
        this.commits = commits;
        this.events = events;
        this.clock = clock;
    }

    /** What is shared with the leader now, each draft in its newest shared version, newest first. */
    public List<Share> sharedWith(AccountId leader) {
        accounts.require(leader, Role.LEADER);
        return reading.shares(shares.ofLeader(leader)).stream()
                .filter(Share::open)
                .toList();
    }

    /** What the actor has not seen yet, as learner or as leader, newest first. */
    public List<ShareNews> news(AccountId actor) {
        var mine = reading.shares(shares.newToLearner(actor)).stream().map(share -> new ShareNews(share, false));
        var leads = accounts.find(actor).map(Account::roles).filter(roles -> roles.contains(Role.LEADER));
        return Stream.concat(mine, leads.isPresent() ? newToLeader(actor) : Stream.empty())
                .toList();
    }

    private Stream<ShareNews> newToLeader(AccountId leader) {
        var rows = shares.newToLeader(leader);
        var unopened = rows.stream()
                .filter(row -> row.leaderSeenAt() == null)
                .map(ShareRow::id)
                .collect(Collectors.toSet());
        return reading.shares(rows).stream()
                .filter(Share::open)
                .map(share -> new ShareNews(share, unopened.contains(share.id())));
    }

    /** The draft with all that was said about it; it counts as seen from now on. */
    public SharedDraft open(AccountId actor, ShareId id) {
        var row = visible(actor, id);
        var text = shares.text(actor, id).orElseThrow(NotFoundException::new);
        var said = comments.on(id);
        var latest = said.isEmpty() ? row.sharedAt() : said.getLast().at();
        if (row.learner().equals(actor)) {
            shares.seenByLearner(actor, id, latest);
        } else {
            shares.seenByLeader(actor, id, latest);
        }
        return new SharedDraft(reading.share(row), text, threads.of(said), reading.shares(shares.others(actor, row)));
    }

    /**
     * The leader says something.
     *
     * @param passage of the shared text; null for the whole
     * @throws DomainException when it is blank, too long, about no words of the text, or holds what no database keeps
     */
    public UUID comment(AccountId leader, ShareId id, @Nullable Passage passage, String text) {
        accounts.require(leader, Role.LEADER);
        return commits.durably(() -> {
            var share = visible(leader, id);
            if (share.learner().equals(leader)) {
                throw new NotFoundException();
            }
            return add(leader, share, passage == null ? null : within(leader, id, passage), text, null);
        });
    }

    private Passage within(AccountId leader, ShareId id, Passage passage) {
        var text = shares.text(leader, id).orElseThrow(NotFoundException::new);
        return Passage.selected(text, passage.from(), passage.to())
                .orElseThrow(() -> new DomainException("practice.share.no-passage"));
    }

    /**
     * Either of the two says something below a comment.
     *
     * @throws DomainException as in {@link #comment}, and when the leader does not see it any more
     */
    public UUID answer(AccountId actor, UUID comment, String text) {
        return commits.durably(() -> {
            var answered = comments.find(comment).orElseThrow(NotFoundException::new);
            var share = visible(actor, answered.share());
            if (!reading.open(share)) {
                throw new DomainException("practice.share.nobody-reads");
            }
            var thread = answered.replyTo();
            return add(actor, share, null, text, thread == null ? comment : thread);
        });
    }

    /** Takes one's own words back, for both; does nothing when that was done already. */
    public void withdraw(AccountId author, UUID comment) {
        commits.durably(() -> {
            var said = comments.find(comment)
                    .filter(found -> found.author().equals(author))
                    .orElseThrow(NotFoundException::new);
            visible(author, said.share());
            comments.withdraw(author, comment, now());
        });
    }

    private UUID add(AccountId author, ShareRow share, @Nullable Passage passage, String text, @Nullable UUID replyTo) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw new DomainException("practice.share.no-words");
        }
        if (words.length() > ShareComment.MAX_LENGTH) {
            throw new DomainException("practice.share.too-long", ShareComment.MAX_LENGTH, words.length());
        }
        KeepableText.require(words);
        var id = UUID.randomUUID();
        comments.insert(new CommentRepository.Row(id, share.id(), author, passage, words, replyTo, now(), false));
        var leader = share.leader();
        var other = author.equals(share.learner()) ? leader : share.learner();
        if (other != null) {
            events.publishEvent(new CommentMade(id, share.id(), author, other));
        }
        return id;
    }

    private ShareRow visible(AccountId actor, ShareId id) {
        var row = shares.find(actor, id).orElseThrow(NotFoundException::new);
        if (!row.learner().equals(actor)) {
            accounts.require(actor, Role.LEADER);
            if (!reading.open(row)) {
                throw new NotFoundException();
            }
        }
        return row;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
