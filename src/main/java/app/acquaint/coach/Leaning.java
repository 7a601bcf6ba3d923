package app.acquaint.coach;

/**
 * How people's labels lean, learned as a logistic regression: towards finding fault with a criterion above zero, towards
 * none below. The fewer words a draft has, the less they count, so that a short one is judged by the check.
 *
 * @param check how much the check's own verdict counts, for fault or for none; above zero
 * @param margin so much more must speak for a fault than against it, in a draft that has words enough: a wrong finding
 *     does more harm than a missing one
 * @param draft what the draft's own features add
 */
record Leaning(double check, double margin, DraftModel draft) {

    /** Whether people would rather find fault, by all that speaks for it and against it. */
    boolean findsFault(Features features, boolean foundByCheck) {
        return (foundByCheck ? check : -check) + draft.score(features) > margin * draft.fullness(features);
    }
}
