package app.acquaint.contact;

/** Where one stands with a person. What each stage's due date is: {@code Cadence}. */
public enum Stage {
    DRAFTED,
    ASKED,
    ANSWERED_YES,
    ANSWERED_LATER,
    ANSWERED_NO,
    SILENT,
    SCHEDULED,
    MET,
    THANKED,
    KEEPING_IN_TOUCH,
    RESTING
}
