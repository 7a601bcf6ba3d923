package app.acquaint.coach;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * By what a kind of draft is read: a file of the course, made by {@link RubricReader}.
 *
 * @param id as lessons name it
 * @param title as authors name the kind of draft
 * @param aside what to say when there is no draft to speak of
 * @param criteria in the order in which a review lists them
 */
public record Rubric(String id, String title, Aside aside, List<Criterion> criteria) {

    public Rubric {
        criteria = List.copyOf(criteria);
    }

    /** The same with other checks. */
    Rubric withChecks(Function<Criterion, Check> checks) {
        return new Rubric(
                id,
                title,
                aside,
                criteria.stream()
                        .map(criterion -> criterion.withCheck(checks.apply(criterion)))
                        .toList());
    }

    /** Most words that a draft may have; empty when the rubric names no limit. */
    public OptionalInt mostWords() {
        return criteria.stream()
                .map(Criterion::check)
                .filter(Length.class::isInstance)
                .mapToInt(check -> ((Length) check).most())
                .filter(most -> most < Integer.MAX_VALUE)
                .min();
    }
}
