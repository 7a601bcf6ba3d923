package app.acquaint.coach;

/** Reads a draft by a rubric: deterministic, offline, immutable and safe for any number of threads. */
public interface Coach {

    /** What there is to say on the draft; never fails, whatever the text. */
    Review review(Rubric rubric, Draft draft);
}
