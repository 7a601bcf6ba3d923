package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What an organiser does with the accounts of others. It reaches nothing of what they do here. */
@Service
public class Members {

    /** Longest search that is looked at, in characters. */
    public static final int LONGEST_SEARCH = 200;

    private final Accounts accounts;
    private final AccountRepository accountRows;
    private final MemberRepository rows;
    private final AccountSessionRepository sessions;
    private final ResetLinks resets;
    private final Commits commits;
    private final Clock clock;

    Members(
            Accounts accounts,
            AccountRepository accountRows,
            MemberRepository rows,
            AccountSessionRepository sessions,
            ResetLinks resets,
            Commits commits,
            Clock clock) {
        this.accounts = accounts;
        this.accountRows = accountRows;
        this.rows = rows;
        this.sessions = sessions;
        this.resets = resets;
        this.commits = commits;
        this.clock = clock;
    }

    /**
     * The first of those whose name or address contains the text, by name.
     *
     * @param text in whatever case; blank for everybody
     * @param most that are wanted
     * @throws NotFoundException when the asker is no organiser
     */
    public Found find(AccountId by, String text, int most) {
        accounts.require(by, Role.ORGANISER);
        var cut = text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
        return new Found(rows.find(cut, most), rows.count(cut));
    }

    /**
     * Gives somebody exactly these roles, from their next request on.
     *
     * @throws DomainException {@code account.people.some-role} when none is left, {@code account.people.last-organiser}
     *     when nobody would be organiser any more
     */
    public void changeRoles(AccountId by, AccountId member, Set<Role> roles) {
        accounts.require(by, Role.ORGANISER);
        if (roles.isEmpty()) {
            throw new DomainException("account.people.some-role");
        }
        commits.durably(() -> {
            if (!roles.contains(Role.ORGANISER)) {
                mayGo(member);
            }
            accountRows.lockRoles(member);
            existing(member);
            rows.replaceRoles(member, roles);
        });
    }

    /**
     * Notes that somebody left: all their sessions end, and they get in no more but to take their data along, for
     * {@link Leavers#KEPT_DAYS} days.
     *
     * @throws DomainException {@code account.people.last-organiser} when nobody would be organiser any more
     */
    public void deactivate(AccountId by, AccountId member) {
        accounts.require(by, Role.ORGANISER);
        commits.durably(() -> {
            mayGo(member);
            existing(member);
            rows.deactivate(member, clock.instant());
            sessions.deleteAll(member);
        });
    }

    /** Brings somebody back who left: everything is as it was, but for the sessions. */
    public void bringBack(AccountId by, AccountId member) {
        accounts.require(by, Role.ORGANISER);
        existing(member);
        commits.durably(() -> rows.activate(member));
    }

    /**
     * A link by which somebody sets a new password, to be handed to them. They see for as long as the account exists
     * that it was made, by whom, and whether it was used.
     */
    public URI resetLink(AccountId by, AccountId member) {
        accounts.require(by, Role.ORGANISER);
        var issuer = accounts.find(by).orElseThrow(NotFoundException::new);
        existing(member);
        return commits.durably(() -> resets.create(member, issuer));
    }

    /**
     * Refuses when nobody would be organiser any more; within the running transaction nobody else can go meanwhile.
     *
     * @throws DomainException {@code account.people.last-organiser}
     */
    void mayGo(AccountId member) {
        if (accountRows.lockOrganisers().equals(Set.of(member))) {
            throw new DomainException("account.people.last-organiser");
        }
    }

    private void existing(AccountId member) {
        if (accounts.find(member).isEmpty()) {
            throw new NotFoundException();
        }
    }

    /**
     * @param total how many there are, which may be more than are listed
     */
    public record Found(List<Member> members, int total) {

        public Found {
            members = List.copyOf(members);
        }
    }
}
