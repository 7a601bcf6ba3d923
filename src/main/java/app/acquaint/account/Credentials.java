package app.acquaint.account;

import app.acquaint.common.AccountId;

/** What a log-in is checked against. */
public record Credentials(AccountId id, String passwordHash) {

    /** Stands where a hash would, for an account without a password; no password matches it. */
    public static final String NO_PASSWORD = "{none}";

    /** Whether there is a password to log in with. */
    public boolean hasPassword() {
        return !passwordHash.equals(NO_PASSWORD);
    }

    @Override
    public String toString() {
        return "Credentials[" + id + "]";
    }
}
