package app.acquaint.account;

import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.common.Names;
import app.acquaint.common.NotFoundException;
import app.acquaint.store.Commits;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Service;

/** What people do with their own passkeys; adding and using one is a matter between browser and web server. */
@Service
public class Passkeys {

    private final PasskeyRepository rows;
    private final Confirmation confirmation;
    private final Commits commits;

    Passkeys(PasskeyRepository rows, Confirmation confirmation, Commits commits) {
        this.rows = rows;
        this.confirmation = confirmation;
        this.commits = commits;
    }

    /** The account's id as browsers keep it with the key. */
    public static Bytes userId(AccountId id) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array());
    }

    /** Whose id a browser kept; empty when it is that of no account. */
    public static Optional<AccountId> account(Bytes userId) {
        var bytes = ByteBuffer.wrap(userId.getBytes());
        return bytes.remaining() == 2 * Long.BYTES
                ? Optional.of(new AccountId(new UUID(bytes.getLong(), bytes.getLong())))
                : Optional.empty();
    }

    /** The owner's passkeys, the oldest first. */
    public List<Passkey> of(AccountId owner) {
        return rows.of(owner);
    }

    /**
     * Returns when the owner may add one: whoever does it can come back for ever, so it takes the password.
     *
     * @param password empty for an account without one, which must have logged in just now instead
     * @throws DomainException when it is another one, was tried too often, or the log-in is too long ago
     */
    public void confirm(AccountId owner, String password) {
        confirmation.require(owner, password);
    }

    /**
     * Calls it something else.
     *
     * @throws DomainException {@code account.passkeys.unnamed} when the name is blank
     * @throws NotFoundException when it is not the owner's
     */
    public void rename(AccountId owner, String credentialId, String name) {
        var clean = name(name);
        if (Names.clean(name).isEmpty()) {
            throw new DomainException("account.passkeys.unnamed");
        }
        commits.durably(() -> {
            if (!rows.rename(owner, credentialId, clean)) {
                throw new NotFoundException();
            }
        });
    }

    /** Forgets it: it lets nobody in any more. Nothing happens when it is not the owner's. */
    public void remove(AccountId owner, String credentialId) {
        commits.durably(() -> rows.delete(owner, credentialId));
    }

    /** A name as it is kept: cleaned and cut, never empty. */
    static String name(String typed) {
        var clean = Names.clean(typed);
        if (clean.isEmpty()) {
            return "Passkey";
        }
        return clean.length() > Passkey.MAX_NAME ? clean.substring(0, Passkey.MAX_NAME) : clean;
    }
}
