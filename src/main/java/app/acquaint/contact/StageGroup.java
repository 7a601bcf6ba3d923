package app.acquaint.contact;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Stages that one looks for together; every stage is in exactly one group. */
public enum StageGroup {
    TO_ASK,
    UNDER_WAY,
    MET_AND_THANKED,
    IN_TOUCH,
    AT_REST;

    /** The stages of the group. */
    public Set<Stage> stages() {
        return Arrays.stream(Stage.values()).filter(stage -> of(stage) == this).collect(Collectors.toUnmodifiableSet());
    }

    /** The group that the stage is in. */
    public static StageGroup of(Stage stage) {
        return switch (stage) {
            case DRAFTED -> TO_ASK;
            case ASKED, ANSWERED_YES, ANSWERED_LATER, SCHEDULED -> UNDER_WAY;
            case MET, THANKED -> MET_AND_THANKED;
            case KEEPING_IN_TOUCH -> IN_TOUCH;
            case ANSWERED_NO, SILENT, RESTING -> AT_REST;
        };
    }
}
