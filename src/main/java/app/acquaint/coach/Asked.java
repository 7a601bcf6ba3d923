package app.acquaint.coach;

import java.util.List;

/**
 * What is asked of the draft hangs on what the other person wrote: a check of {@link Draft#asked()}. Nothing in the
 * draft itself is concerned, and where nothing was written there is nothing to judge.
 *
 * @param check of the other person's words
 */
record Asked(Check check) implements Check {

    @Override
    public Outcome look(Reading reading) {
        String asked = reading.draft().asked();
        if (asked == null) {
            return Outcome.nothingToJudge();
        }
        boolean met = check.look(Reading.of(Draft.of(asked))).met();
        return Outcome.of(met, reading, List.of());
    }

    static Asked read(Fields fields) {
        return new Asked(Check.within(fields.map("check")));
    }
}
