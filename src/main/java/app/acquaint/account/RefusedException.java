package app.acquaint.account;

/** Somebody whom an issuer vouches for is not let in; nothing was changed. */
public class RefusedException extends RuntimeException {

    private final Reason reason;

    public RefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }

    /** Why somebody is not let in. */
    public enum Reason {
        /** The issuer named no address, or did not prove it. */
        UNPROVEN,
        /** There is no account, and no way to have one. */
        UNINVITED
    }
}
