package app.acquaint.cohort.ui;

import app.acquaint.cohort.LearnerLine;

/** Whom of a list a leader wants to see. */
enum SightWhich {
    EVERYBODY,
    OVERDUE,
    STUCK,
    ARRIVED;

    boolean has(LearnerLine line) {
        return switch (this) {
            case EVERYBODY -> true;
            case OVERDUE -> line.overdue();
            case STUCK -> line.isStuck();
            case ARRIVED -> line.hasArrived();
        };
    }
}
