package app.acquaint.account;

import app.acquaint.account.FirstStart.Newcomer;
import app.acquaint.account.spi.AddressProof;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.store.Commits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Signing up without an invitation, as far as the organiser allows it. Whoever signs up becomes a learner. */
@Service
public class SignUps implements SignUpRule {

    private final SignUpRepository rows;
    private final Accounts accounts;
    private final ProofByMail mail;
    private final List<AddressProof> proofs;
    private final Newcomers newcomers;
    private final WayInLimits limits;
    private final Commits commits;

    SignUps(
            SignUpRepository rows,
            Accounts accounts,
            ProofByMail mail,
            List<AddressProof> proofs,
            Newcomers newcomers,
            WayInLimits limits,
            Commits commits) {
        this.rows = rows;
        this.accounts = accounts;
        this.mail = mail;
        this.proofs = List.copyOf(proofs);
        this.newcomers = newcomers;
        this.limits = limits;
        this.commits = commits;
    }

    /** As the organiser set it; by invitation as long as nobody set anything. */
    public SignUpPolicy policy() {
        return rows.policy();
    }

    /** Whether an address can be proven here, without which {@link SignUpPolicy.ByDomain} is not to be had. */
    public boolean canProve() {
        return mail.isOn() || proofs.stream().anyMatch(AddressProof::isOn);
    }

    /** Whether the page for signing up has something to offer at this moment. */
    public boolean isOffered() {
        return switch (policy()) {
            case SignUpPolicy.ByInvitation none -> false;
            case SignUpPolicy.Open all -> true;
            case SignUpPolicy.ByDomain some -> mail.isOn();
        };
    }

    @Override
    public boolean admits(EmailAddress proven) {
        return switch (policy()) {
            case SignUpPolicy.ByInvitation none -> false;
            case SignUpPolicy.Open all -> true;
            case SignUpPolicy.ByDomain some -> some.domains().stream().anyMatch(domain -> domain.holds(proven));
        };
    }

    /**
     * Sets who may sign up from now on; whoever is here stays.
     *
     * @throws DomainException {@code account.sign-up.no-proof} for mail domains where no address can be proven
     */
    public void change(AccountId by, SignUpPolicy policy) {
        accounts.require(by, Role.ORGANISER);
        if (policy instanceof SignUpPolicy.ByDomain && !canProve()) {
            throw new DomainException("account.sign-up.no-proof");
        }
        commits.durably(() -> rows.replace(policy));
    }

    /**
     * Signs up where that is open to everybody.
     *
     * @param peer address of the peer
     * @throws DomainException {@code account.sign-up.closed} where it is not, {@code account.email.taken}, {@code
     *     account.tries.wait}
     */
    public AccountId signUp(Newcomer newcomer, String peer) {
        if (!(policy() instanceof SignUpPolicy.Open)) {
            throw new DomainException("account.sign-up.closed");
        }
        limits.takeAccount(peer);
        return newcomers.make(newcomer, Set.of(Role.LEARNER), () -> {}, id -> {});
    }

    /**
     * Mails a link by which the address is proven, if it is of an admitted domain; to somebody with an account one to
     * log in. Neither the answer nor its time tells which.
     *
     * @throws DomainException {@code account.tries.wait} after too many wishes of the peer, whatever the addresses
     */
    public void ask(EmailAddress address, Locale locale, String peer) {
        limits.takeWish(peer);
        mail.send(address, locale, () -> policy() instanceof SignUpPolicy.ByDomain && admits(address));
    }

    /** The address that the link proves; empty when it was used or is too old, or the policy changed. */
    public Optional<EmailAddress> proven(String token) {
        return mail.proven(token).filter(this::admits);
    }

    /**
     * Makes the account of whoever proved the address, whatever other address the newcomer names.
     *
     * @throws DomainException {@code account.sign-up.used} when the link works no more, {@code account.email.taken}
     */
    public AccountId finish(String token, Newcomer newcomer) {
        var address = proven(token).orElseThrow(ProofByMail::used);
        return newcomers.make(newcomer.at(address), Set.of(Role.LEARNER), () -> mail.use(token), mail::made);
    }
}
