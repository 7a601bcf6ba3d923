package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.store.Commits;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Proves that an address is somebody's by a link that only its mails show. */
@Component
class ProofByMail {

    private final OneTimeLinks links;
    private final AccountRepository accounts;
    private final ProvenAddresses proofs;
    private final Post post;
    private final WayInLimits limits;
    private final Errands errands;
    private final Commits commits;

    ProofByMail(
            OneTimeLinks links,
            AccountRepository accounts,
            ProvenAddresses proofs,
            Post post,
            WayInLimits limits,
            Errands errands,
            Commits commits) {
        this.links = links;
        this.accounts = accounts;
        this.proofs = proofs;
        this.post = post;
        this.limits = limits;
        this.errands = errands;
        this.commits = commits;
    }

    boolean isOn() {
        return post.ifOn().isPresent();
    }

    /**
     * Sends the link after the answer was given; whoever has an account gets one to log in.
     *
     * @param admitted whether the address may sign up at all
     */
    void send(EmailAddress to, Locale locale, BooleanSupplier admitted) {
        errands.run(() -> post.ifOn().ifPresent(mail -> {
            if (admitted.getAsBoolean() && limits.takeMail(to)) {
                commits.durably(() -> proofs.lock(to)
                        .flatMap(accounts::find)
                        .ifPresentOrElse(
                                account -> mail.logIn(account, links.logIn(account.id())),
                                () -> mail.signUp(to, locale, links.signUp(to))));
            }
        }));
    }

    Optional<EmailAddress> proven(String token) {
        return links.proven(token);
    }

    /** @throws DomainException {@code account.sign-up.used} when another request was quicker */
    void use(String token) {
        if (!links.useProof(token)) {
            throw used();
        }
    }

    /** The account was made in the running transaction, with an address that a link has proven. */
    void made(AccountId account) {
        proofs.note(account);
    }

    static DomainException used() {
        return new DomainException("account.sign-up.used");
    }
}
