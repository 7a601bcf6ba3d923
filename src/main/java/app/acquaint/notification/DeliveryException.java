package app.acquaint.notification;

/** A mail was not taken by the mail server. Carries no cause: its words may repeat the address or the content. */
final class DeliveryException extends Exception {

    private final MailProblem problem;

    DeliveryException(MailProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    MailProblem problem() {
        return problem;
    }
}
