package app.acquaint.launch;

/** The command line asks for something that does not exist; the message says what. */
class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
