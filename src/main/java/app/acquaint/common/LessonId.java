package app.acquaint.common;

/** Names a lesson within its course; stable, because progress is kept under it. */
public record LessonId(String value) {

    /** @throws IllegalArgumentException when the name is not in kebab-case or is longer than {@value Slugs#MAX_LENGTH} */
    public LessonId {
        Slugs.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
