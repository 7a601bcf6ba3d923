package app.acquaint.account;

import app.acquaint.account.AddressList.Person;
import app.acquaint.account.AddressList.Problem;
import app.acquaint.account.Invitations.Made;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.store.Commits;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Invites many people at once by their addresses: all of them or, while one line is not clear, none. */
@Service
public class BulkInvitations {

    /** Most people at once. */
    public static final int MOST = 500;

    private final Accounts accounts;
    private final AccountRepository rows;
    private final Invitations invitations;
    private final Commits commits;

    BulkInvitations(Accounts accounts, AccountRepository rows, Invitations invitations, Commits commits) {
        this.accounts = accounts;
        this.rows = rows;
        this.invitations = invitations;
        this.commits = commits;
    }

    /**
     * Reads the list and checks each line, also for those who have an account already; nobody is invited.
     *
     * @throws DomainException {@code account.invite.many} when there are more than {@value #MOST}
     */
    public AddressList check(AccountId by, String text) {
        accounts.require(by, Role.ORGANISER);
        var list = AddressList.read(text);
        if (list.people().size() + list.problems().size() > MOST) {
            throw new DomainException("account.invite.many", MOST);
        }
        return list.with(list.people().stream()
                .filter(person -> rows.isTaken(person.email()))
                .map(person -> new Problem(person.line(), person.email().value(), "account.invite.line.taken"))
                .toList());
    }

    /**
     * Invites everybody on the list, each by a link of their own.
     *
     * @return the links in the order of the list
     * @throws DomainException {@code account.invite.lines} when a line of it is not clear, {@code account.invite.nobody}
     *     when it is empty; then nobody is invited
     */
    public List<Invited> invite(AccountId by, AddressList list, Set<Role> roles, Period valid) {
        accounts.require(by, Role.ORGANISER);
        if (!list.problems().isEmpty()) {
            throw new DomainException("account.invite.lines");
        }
        if (list.people().isEmpty()) {
            throw new DomainException("account.invite.nobody");
        }
        return commits.durably(() -> list.people().stream()
                .map(person -> new Invited(
                        person,
                        invitations.invite(by, new InvitationTerms(roles, Optional.of(person.email()), 1, valid))))
                .toList());
    }

    /** @param made the link, which is shown now and never again */
    public record Invited(Person person, Made made) {}
}
