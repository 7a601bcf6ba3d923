package app.acquaint.account;

/** Whether people get in by issuers alone: then no password counts, whichever accounts still have one. */
public interface OnlyIssuers {

    /** Whether nobody gets in by a password or a passkey. */
    boolean areTheOnlyWay();
}
