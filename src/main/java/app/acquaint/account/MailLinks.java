package app.acquaint.account;

import app.acquaint.account.spi.AccountMail;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.EmailAddress;
import app.acquaint.store.Commits;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;

/** Links by mail for whoever forgot the password. Neither what is answered nor when tells who has an account. */
@Service
public class MailLinks {

    private final AccountRepository accounts;
    private final Leavers leavers;
    private final ResetLinks resets;
    private final ProvenAddresses proofs;
    private final OneTimeLinks links;
    private final Post post;
    private final WayInLimits limits;
    private final Errands errands;
    private final Commits commits;

    MailLinks(
            AccountRepository accounts,
            Leavers leavers,
            ResetLinks resets,
            ProvenAddresses proofs,
            OneTimeLinks links,
            Post post,
            WayInLimits limits,
            Errands errands,
            Commits commits) {
        this.accounts = accounts;
        this.leavers = leavers;
        this.resets = resets;
        this.proofs = proofs;
        this.links = links;
        this.post = post;
        this.limits = limits;
        this.errands = errands;
        this.commits = commits;
    }

    /** Whether there is a mail server to send them. */
    public boolean areOn() {
        return post.ifOn().isPresent();
    }

    /**
     * Sends a link to set a new password, if the address has an account.
     *
     * @param peer address of the peer
     * @throws DomainException {@code account.tries.wait} after too many wishes of the peer, whatever the addresses
     */
    public void sendReset(EmailAddress to, String peer) {
        send(to, peer, (mail, account) -> mail.reset(account, resets.createFor(account.id())));
    }

    /** As {@link #sendReset}, a link to log in with once. */
    public void sendLogIn(EmailAddress to, String peer) {
        send(to, peer, (mail, account) -> mail.logIn(account, links.logIn(account.id())));
    }

    /** As {@link #sendLogIn}, only for somebody who left: it leads them to their data. */
    public void sendToLeaver(EmailAddress to, String peer) {
        send(to, peer, (mail, account) -> {
            if (leavers.mayTakeAlong(account.id())) {
                mail.logIn(account, links.logIn(account.id()));
            }
        });
    }

    /** Whether the link to log in with still works; looking does not use it up. */
    public boolean isOpen(String token) {
        return owner(token).isPresent();
    }

    /** Whom the link logs in; empty when it was used before or is too old. */
    public Optional<AccountId> owner(String token) {
        return links.owner(token);
    }

    /**
     * Uses the link up, which proves the address it was mailed to.
     *
     * @throws DomainException {@code account.once.used} when it was used before or is too old
     */
    public Redeemed redeem(String token) {
        return commits.durably(() -> {
            var owner = links.owner(token).filter(accounts::lock).orElseThrow(MailLinks::used);
            if (!links.use(token)) {
                throw used();
            }
            return new Redeemed(owner, proofs.prove(owner));
        });
    }

    private void send(EmailAddress to, String peer, BiConsumer<AccountMail, Account> letter) {
        limits.takeWish(peer);
        errands.run(() -> post.ifOn().ifPresent(mail -> {
            if (limits.takeMail(to)) {
                commits.durably(() ->
                        proofs.lock(to).flatMap(accounts::find).ifPresent(account -> letter.accept(mail, account)));
            }
        }));
    }

    private static DomainException used() {
        return new DomainException("account.once.used");
    }

    /**
     * What came of a link to log in with.
     *
     * @param account who may log in
     * @param wasFirstProof whether nobody had proven the address before, and all else that let in has ended
     */
    public record Redeemed(AccountId account, boolean wasFirstProof) {}
}
