package app.acquaint.common;

/** Names an exercise within its course; stable, because what a learner wrote is kept under it. */
public record ExerciseId(String value) {

    /** @throws IllegalArgumentException when the name is not in kebab-case or is longer than {@value Slugs#MAX_LENGTH} */
    public ExerciseId {
        Slugs.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
