package app.acquaint.course;

/** What a learner does outside the application, in the order in which it happens. */
public enum Act {
    /** The ask was sent or said. */
    ASKED,
    /** An answer came, whatever it was, or the silence was recorded. */
    ANSWERED,
    /** The meeting was held. */
    MET,
    /** The thank-you was sent. */
    THANKED,
    /** A date for the next touch stands. */
    TOUCH_PLANNED
}
