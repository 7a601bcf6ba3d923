package app.acquaint.notification;

/** What became of a mail. */
public enum MailState {
    /** It is to be sent, for the first time or once more. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** It was tried often enough, or the mail server refused it for good. */
    GIVEN_UP,
    /** It would have been sent, but there was no mail server. */
    WOULD
}
