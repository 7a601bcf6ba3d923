package app.acquaint.account;

/** What an account may do beside using its own data. An account may have several. */
public enum Role {
    LEARNER,
    LEADER,
    ORGANISER
}
