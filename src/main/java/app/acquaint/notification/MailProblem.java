package app.acquaint.notification;

/** Why a mail did not go out: a class of problem, never the words of a server, which may repeat what was sent. */
public enum MailProblem {
    /** Nobody answers at the mail server's address. */
    UNREACHABLE(true, false),
    /** The mail server stopped answering. */
    TIMED_OUT(true, false),
    /** The mail server refused user and password. */
    LOG_IN_REFUSED(true, false),
    /** The mail server may not send for the address that mails are from. */
    SENDER_REFUSED(true, false),
    /** There is no such mailbox, or it may not be written to. */
    ADDRESS_REFUSED(false, true),
    /** The mail server refused the mail as it is. */
    MAIL_REFUSED(false, true),
    /** The mail server asked to try later. */
    LATER(false, false),
    /** It could not be sent while it was worth sending. */
    TOO_OLD(false, true),
    /** Something else. */
    OTHER(false, false);

    private final boolean ofServer;
    private final boolean lasting;

    MailProblem(boolean ofServer, boolean lasting) {
        this.ofServer = ofServer;
        this.lasting = lasting;
    }

    /** Whether any other mail would fare the same right now. */
    boolean isOfServer() {
        return ofServer;
    }

    /** Whether trying again by itself is of no use. */
    boolean isLasting() {
        return lasting;
    }
}
