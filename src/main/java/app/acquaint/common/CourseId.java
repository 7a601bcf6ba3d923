package app.acquaint.common;

/** Names a course; stable over its whole life, because progress and drafts are kept under it. */
public record CourseId(String value) {

    /** @throws IllegalArgumentException when the name is not in kebab-case or is longer than {@value Slugs#MAX_LENGTH} */
    public CourseId {
        Slugs.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
