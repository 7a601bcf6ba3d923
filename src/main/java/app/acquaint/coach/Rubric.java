package app.acquaint.coach;

import java.util.List;

/**
 * By what a kind of draft is read: a file of the course, made by {@code RubricReader}.
 *
 * @param id as lessons name it
 * @param criteria in the order in which a review lists them
 */
public record Rubric(String id, List<Criterion> criteria) {

    public Rubric {
        criteria = List.copyOf(criteria);
    }
}
