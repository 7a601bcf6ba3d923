package app.acquaint.notification;

/** How somebody wants a kind of mail. */
public enum MailChoice {
    ON,
    OFF,
    /** Each day at seven in the morning of the account's time zone, when there is something to say. */
    DAILY,
    /** As {@link #DAILY}, on Mondays. */
    WEEKLY
}
