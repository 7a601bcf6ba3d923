package app.acquaint.progress;

/** What is reached once on the way through a course, and stays reached. */
public enum Milestone {
    /** Every lesson is done, rehearsals allowed. */
    COMPLETED,
    /** One real meeting was held and thanked for. */
    GRADUATED
}
