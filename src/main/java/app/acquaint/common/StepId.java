package app.acquaint.common;

/** Names a step within its course. */
public record StepId(String value) {

    /** @throws IllegalArgumentException when the name is not in kebab-case or is longer than {@value Slugs#MAX_LENGTH} */
    public StepId {
        Slugs.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
