package app.acquaint.contact;

import static app.acquaint.contact.Stage.ANSWERED_LATER;
import static app.acquaint.contact.Stage.ANSWERED_NO;
import static app.acquaint.contact.Stage.ANSWERED_YES;
import static app.acquaint.contact.Stage.ASKED;
import static app.acquaint.contact.Stage.DRAFTED;
import static app.acquaint.contact.Stage.KEEPING_IN_TOUCH;
import static app.acquaint.contact.Stage.MET;
import static app.acquaint.contact.Stage.RESTING;
import static app.acquaint.contact.Stage.SCHEDULED;
import static app.acquaint.contact.Stage.SILENT;
import static app.acquaint.contact.Stage.THANKED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Stages that one looks for together; every stage is in exactly one group. */
public enum StageGroup {
    TO_ASK(DRAFTED),
    UNDER_WAY(ASKED, ANSWERED_YES, ANSWERED_LATER, SCHEDULED),
    MET_AND_THANKED(MET, THANKED),
    IN_TOUCH(KEEPING_IN_TOUCH),
    AT_REST(ANSWERED_NO, SILENT, RESTING);

    private final Set<Stage> stages;

    StageGroup(Stage first, Stage... others) {
        this.stages = Set.copyOf(EnumSet.of(first, others));
    }

    /** The stages of the group. */
    public Set<Stage> stages() {
        return stages;
    }

    /** The group that the stage is in. */
    public static StageGroup of(Stage stage) {
        return Arrays.stream(values())
                .filter(group -> group.stages.contains(stage))
                .findAny()
                .orElseThrow();
    }
}
