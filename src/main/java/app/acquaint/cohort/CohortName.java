package app.acquaint.cohort;

import app.acquaint.common.DomainException;
import app.acquaint.common.Names;

/** What a leader calls a cohort; its members see it. */
public record CohortName(String value) {

    /** Longest name, in UTF-16 units. */
    public static final int MAX_LENGTH = 120;

    /** @throws DomainException {@code cohort.name.blank} or {@code cohort.name.long} */
    public CohortName {
        value = Names.clean(value);
        if (value.isEmpty()) {
            throw new DomainException("cohort.name.blank");
        }
        if (value.length() > MAX_LENGTH) {
            throw new DomainException("cohort.name.long", MAX_LENGTH);
        }
    }
}
