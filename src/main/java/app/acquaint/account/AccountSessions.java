package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** The devices someone is logged in on. A row is the session: when it is gone, the next request is out. */
@Service
public class AccountSessions {

    /** How exactly it is known when a session was last seen: oftener, every request would write. */
    public static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private final AccountSessionRepository rows;
    private final Commits commits;
    private final Clock clock;
    private final Duration idle;

    AccountSessions(
            AccountSessionRepository rows,
            Commits commits,
            Clock clock,
            @Value("${server.servlet.session.timeout:60m}") Duration timeout) {
        this.rows = rows;
        this.commits = commits;
        this.clock = clock;
        this.idle = timeout.plus(SEEN_EVERY);
    }

    /**
     * Begins a session.
     *
     * @param userAgent as the browser gave it; empty when it gave none
     */
    public UUID begin(AccountId owner, String userAgent) {
        var id = UUID.randomUUID();
        var cut = userAgent.substring(0, Math.min(userAgent.length(), AccountSession.MAX_USER_AGENT));
        commits.durably(() -> rows.insert(id, owner, cut.replace('\0', ' '), clock.instant()));
        return id;
    }

    /** Notes that the session was used; false when it was ended meanwhile, and whoever asks is out. */
    public boolean isAlive(UUID id) {
        return see(id).isPresent();
    }

    /**
     * Notes that the session was used.
     *
     * @return the roles its owner has at this moment; empty when it was ended meanwhile, and whoever asks is out
     */
    public Optional<Set<Role>> see(UUID id) {
        var now = clock.instant();
        var seen = rows.seen(id);
        if (seen.isPresent() && seen.get().at().plus(SEEN_EVERY).isBefore(now)) {
            rows.updateLastSeen(id, now);
        }
        return seen.map(AccountSessionRepository.Seen::roles);
    }

    /** The owner's sessions, the one used last first. */
    public List<AccountSession> of(AccountId owner) {
        return rows.of(owner, clock.instant().minus(idle), rememberedSince());
    }

    /** Ends one of the owner's sessions; nothing happens when there is none with this id. */
    public void end(AccountId owner, UUID id) {
        commits.durably(() -> rows.delete(owner, id));
    }

    /** Ends all of the owner's sessions but the one named. */
    public void endOthers(AccountId owner, UUID kept) {
        commits.durably(() -> rows.deleteOthers(owner, kept));
    }

    /** Ends all of the owner's sessions. */
    public void endAll(AccountId owner) {
        commits.durably(() -> rows.deleteAll(owner));
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void sweep() {
        rows.deleteIdle(clock.instant().minus(idle), rememberedSince());
    }

    private Instant rememberedSince() {
        return clock.instant().minus(RememberedSessions.VALID);
    }
}
