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
        /** It was there with a proven address, and is joined now. */
        JOINED,
        /** It was there, and nobody had proven its address: all else that let in has ended. */
        PROVEN,
        /** It was made just now, the first of all: whoever sets the place up. */
        FIRST,
        /** It was made just now. */
        MADE
    }
}
