package app.acquaint.contact;

import java.util.List;

/** Where one stands with a person. What each stage's due date is: {@link Cadence}. */
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
    RESTING;

    /**
     * The moves offered from here, the likeliest first. Any other is allowed too: life skips steps. A stage among its
     * own moves is reached anew, as when one asks once more.
     */
    public List<Stage> moves() {
        return switch (this) {
            case DRAFTED -> List.of(ASKED, KEEPING_IN_TOUCH, RESTING);
            case ASKED -> List.of(ANSWERED_YES, ANSWERED_LATER, ANSWERED_NO, SILENT, SCHEDULED, ASKED);
            case ANSWERED_YES -> List.of(SCHEDULED, MET, ANSWERED_LATER, RESTING);
            case ANSWERED_LATER -> List.of(ASKED, ANSWERED_YES, SCHEDULED, ANSWERED_NO, SILENT);
            case ANSWERED_NO -> List.of(RESTING, KEEPING_IN_TOUCH);
            case SILENT -> List.of(RESTING, ASKED, KEEPING_IN_TOUCH, ANSWERED_YES);
            case SCHEDULED -> List.of(MET, SCHEDULED, ANSWERED_LATER, ANSWERED_NO);
            case MET -> List.of(THANKED, KEEPING_IN_TOUCH);
            case THANKED, KEEPING_IN_TOUCH -> List.of(KEEPING_IN_TOUCH, ASKED, SCHEDULED, RESTING);
            case RESTING -> List.of(KEEPING_IN_TOUCH, DRAFTED, ASKED);
        };
    }

    /** Whether the stage means nothing without a date agreed with the person. */
    public boolean needsAgreedDay() {
        return this == ANSWERED_LATER || this == SCHEDULED;
    }

    /** Whether reaching the stage means that the two were in touch, or one wrote to the other. */
    boolean isContact() {
        return switch (this) {
            case ASKED, ANSWERED_YES, ANSWERED_LATER, ANSWERED_NO, SCHEDULED, MET, THANKED -> true;
            case DRAFTED, SILENT, KEEPING_IN_TOUCH, RESTING -> false;
        };
    }

    /** Whether the asking, meeting and thanking is over, so that a touch or its date means keeping in touch. */
    boolean isAfterwards() {
        return switch (this) {
            case ANSWERED_NO, SILENT, THANKED, KEEPING_IN_TOUCH, RESTING -> true;
            case DRAFTED, ASKED, ANSWERED_YES, ANSWERED_LATER, SCHEDULED, MET -> false;
        };
    }
}
