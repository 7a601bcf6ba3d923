package app.acquaint.cohort;

import app.acquaint.common.DomainException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a leader says when assigning, and may say otherwise later.
 *
 * @param reason why the leader wants this for them, in the leader's own words
 * @param due the last day; empty for none
 * @param introductions to how many people the leader offers to introduce them; 0 for no offer
 */
public record AssignmentTerms(String reason, Optional<LocalDate> due, int introductions) {

    /** Longest reason, in UTF-16 units. */
    public static final int MAX_REASON = 1000;

    /** Most introductions that can be offered. */
    public static final int MAX_INTRODUCTIONS = 5;

    /** @throws DomainException {@code cohort.assign.reason.blank} or {@code cohort.assign.reason.long} */
    public AssignmentTerms {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new DomainException("cohort.assign.reason.blank");
        }
        if (reason.length() > MAX_REASON) {
            throw new DomainException("cohort.assign.reason.long", MAX_REASON);
        }
        introductions = Math.clamp(introductions, 0, MAX_INTRODUCTIONS);
    }

    /** What the assignment says now. */
    static AssignmentTerms of(Assignment assignment) {
        return new AssignmentTerms(assignment.reason(), assignment.due(), assignment.introductions());
    }
}
