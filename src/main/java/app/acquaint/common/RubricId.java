package app.acquaint.common;

/** Names a rubric within its course. */
public record RubricId(String value) {

    /** @throws IllegalArgumentException when the name is not in kebab-case or is longer than {@value Slugs#MAX_LENGTH} */
    public RubricId {
        Slugs.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
