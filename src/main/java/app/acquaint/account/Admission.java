package app.acquaint.account;

import app.acquaint.common.AccountId;

/**
 * Whose account it is that an issuer led to.
 *
 * @param how it came to be theirs
 */
public record Admission(AccountId account, How how) {

    /** How an account came to belong to whoever an issuer vouches for. */
    public enum How {
        /** It was joined before. */
        KNOWN,
        /** It was there and is joined now; all that let in before has ended. */
        JOINED,
        /** It was made just now. */
        MADE
    }
}
