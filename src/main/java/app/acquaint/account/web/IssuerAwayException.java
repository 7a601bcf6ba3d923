package app.acquaint.account.web;

/** An issuer cannot be reached, or is not set up as it should be. */
class IssuerAwayException extends RuntimeException {

    IssuerAwayException(String registration, Throwable cause) {
        super("issuer " + registration, cause);
    }
}
