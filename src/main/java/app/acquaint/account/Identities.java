package app.acquaint.account;

import app.acquaint.account.Admission.How;
import app.acquaint.account.RefusedException.Reason;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.store.Commits;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Finds, joins or makes the account of somebody whom an issuer vouches for. An account is theirs by issuer and subject;
 * only the first time does the address count, and only a proven one.
 */
@Service
public class Identities {

    private final IdentityRepository rows;
    private final AccountRepository accounts;
    private final ProvenAddresses proofs;
    private final IssuedRoles roles;
    private final FirstStart firstStart;
    private final SignUpRule rule;
    private final InvitedNewcomers invited;
    private final Commits commits;
    private final Clock clock;

    Identities(
            IdentityRepository rows,
            AccountRepository accounts,
            ProvenAddresses proofs,
            IssuedRoles roles,
            FirstStart firstStart,
            SignUpRule rule,
            InvitedNewcomers invited,
            Commits commits,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.proofs = proofs;
        this.roles = roles;
        this.firstStart = firstStart;
        this.rule = rule;
        this.invited = invited;
        this.commits = commits;
        this.clock = clock;
    }

    /** Where somebody's account is joined with, the oldest first. */
    public List<Identity> of(AccountId owner) {
        return rows.of(owner);
    }

    /** Whose account somebody's is; empty when they were never here by this issuer. Nothing is changed. */
    public Optional<AccountId> owner(String issuer, String subject) {
        return rows.owner(issuer, subject);
    }

    /**
     * Lets somebody in, as far as whose account it is; whether they left is to be asked elsewhere. If nobody had proven
     * the address of an account that was there, whatever let in before has ended.
     *
     * @throws RefusedException when they are not let in
     */
    public Admission admit(Vouched who, Entrance entrance) {
        try {
            return commits.durably(() -> let(who, entrance));
        } catch (DuplicateKeyException twiceAtOnce) {
            return commits.durably(() -> let(who, entrance));
        } catch (DomainException closedMeanwhile) {
            throw new RefusedException(Reason.UNINVITED);
        }
    }

    private Admission let(Vouched who, Entrance entrance) {
        var admission = rows.owner(who.issuer(), who.subject())
                .map(owner -> known(owner, who))
                .orElseGet(() -> first(who, entrance));
        roles.apply(admission.account(), who.roles());
        rows.touch(who.issuer(), who.subject(), clock.instant());
        return admission;
    }

    private Admission known(AccountId owner, Vouched who) {
        if (who.email().filter(email -> proofs.prove(owner, email)).isEmpty()) {
            return new Admission(owner, How.KNOWN);
        }
        rows.insert(owner, who.issuer(), who.subject(), clock.instant());
        return new Admission(owner, How.PROVEN);
    }

    private Admission first(Vouched who, Entrance entrance) {
        var proven = who.email().orElseThrow(() -> new RefusedException(Reason.UNPROVEN));
        var admission = proofs.lock(proven)
                .map(owner -> new Admission(owner, proofs.prove(owner) ? How.PROVEN : How.JOINED))
                .orElseGet(() -> made(newcomer(who, proven), entrance));
        proofs.note(admission.account());
        rows.insert(admission.account(), who.issuer(), who.subject(), clock.instant());
        return admission;
    }

    private Admission made(Account newcomer, Entrance entrance) {
        return firstStart.isOpen()
                ? new Admission(firstStart.register(entrance.atTheMachine(), entrance.key(), newcomer), How.FIRST)
                : new Admission(make(newcomer, entrance), How.MADE);
    }

    private AccountId make(Account newcomer, Entrance entrance) {
        var given = entrance.invitation().flatMap(invited::offered);
        if (given.isPresent()) {
            insert(newcomer, given.get());
            invited.use(entrance.invitation().orElseThrow(), newcomer.id());
        } else if (rule.admits(newcomer.email())) {
            insert(newcomer, newcomer.roles());
        } else {
            throw new RefusedException(Reason.UNINVITED);
        }
        return newcomer.id();
    }

    private void insert(Account newcomer, Set<Role> roles) {
        accounts.insert(
                new Account(
                        newcomer.id(), newcomer.name(), newcomer.email(), newcomer.zone(), newcomer.locale(), roles),
                Credentials.NO_PASSWORD,
                clock.instant());
    }

    private static Account newcomer(Vouched who, EmailAddress proven) {
        return new Account(
                AccountId.next(),
                who.name().value(),
                proven,
                who.zone(),
                Languages.choose(List.of(who.locale(), Locale.ENGLISH)),
                Set.of(Role.LEARNER));
    }
}
