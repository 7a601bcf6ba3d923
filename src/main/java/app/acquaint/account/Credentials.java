package app.acquaint.account;

import app.acquaint.common.AccountId;

/** What a log-in is checked against. */
public record Credentials(AccountId id, String passwordHash) {

    @Override
    public String toString() {
        return "Credentials[" + id + "]";
    }
}
