package app.acquaint.coach;

import java.util.List;

/**
 * A check whose finding is weighed against what was learned from labelled drafts: phrases see what they know, a learned
 * judgement what is usual. What only the judgement sees has no words to mark, and what it lets pass has none to praise.
 */
record SecondOpinion(Check check, Leaning leaning) implements Check {

    @Override
    public Outcome look(Reading reading) {
        Outcome first = check.look(reading);
        boolean met = !leaning.findsFault(reading.features(), !first.met());
        if (met == first.met() || first.silent()) {
            return first;
        }
        return met ? Outcome.nothingToJudge() : Outcome.of(false, reading, List.of());
    }

    /** The check alone. */
    static Check without(Check check) {
        return check instanceof SecondOpinion opinion ? opinion.check() : check;
    }
}
