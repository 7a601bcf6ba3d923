package app.acquaint.account.web;

/** Somebody came back from an issuer without having shown once more that it is them; nothing was changed. */
class NotShownException extends RuntimeException {

    private final Why why;

    NotShownException(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** Why they have not. */
    enum Why {
        /** It was another person, or another account of theirs. */
        OTHER,
        /** The issuer let them through without asking. */
        UNASKED,
        /** The issuer does not say whether it asked. */
        UNSAID
    }
}
