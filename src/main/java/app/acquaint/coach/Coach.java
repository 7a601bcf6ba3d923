package app.acquaint.coach;

/** Reads a draft by a rubric: deterministic, offline, immutable and safe for any number of threads. */
public interface Coach {

    /** What there is to say on the draft; never fails, whatever the text. */
    Review review(Rubric rubric, Draft draft);

    /** The coach that looks at every criterion of the rubric, one by one. */
    static Coach standard() {
        return (rubric, draft) -> {
            Reading reading = Reading.of(draft);
            boolean foreign = rubric.aside().isForeign(reading);
            String aside = foreign ? rubric.aside().foreign() : rubric.aside().on(reading);
            return new Review(
                    rubric.id(),
                    rubric.criteria().stream()
                            .map(criterion -> criterion.find(reading))
                            .toList(),
                    aside.isEmpty() ? null : aside,
                    foreign);
        };
    }
}
