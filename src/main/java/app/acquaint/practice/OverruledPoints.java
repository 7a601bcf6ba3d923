package app.acquaint.practice;

import app.acquaint.account.Account;
import app.acquaint.account.Role;
import app.acquaint.coach.Criterion;
import app.acquaint.coach.Rubric;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.NotFoundException;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.Exercise.DraftExercise;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Tells who keeps the course where its coach and its people disagree, so that a rubric gets better: how many people said
 * "Keep mine" on a point, never who, and never what they wrote.
 */
@Service
public class OverruledPoints {

    /** From so many people up a count tells nothing about any one of them. */
    public static final int FEWEST = 5;

    private final CourseCatalog catalog;
    private final OverruleRepository overrules;

    OverruledPoints(CourseCatalog catalog, OverruleRepository overrules) {
        this.catalog = catalog;
        this.overrules = overrules;
    }

    /**
     * The points of all courses that enough people overruled, those of most people first; often empty.
     *
     * @throws NotFoundException when the reader is not an organiser
     */
    public List<OverruledPoint> seenBy(Account reader) {
        if (!reader.roles().contains(Role.ORGANISER)) {
            throw new NotFoundException();
        }
        return catalog.all().stream()
                .flatMap(course -> course.rubrics().values().stream().flatMap(rubric -> points(course, rubric)))
                .sorted(Comparator.comparingInt(OverruledPoint::people).reversed())
                .toList();
    }

    private Stream<OverruledPoint> points(Course course, Rubric rubric) {
        var drafts = drafts(course, rubric);
        if (drafts.isEmpty()) {
            return Stream.empty();
        }
        var people = overrules.people(course.id(), drafts, FEWEST);
        if (people.isEmpty()) {
            return Stream.empty();
        }
        int writers = overrules.writers(course.id(), drafts);
        return rubric.criteria().stream()
                .map(criterion -> point(rubric, criterion, people.getOrDefault(criterion.id(), 0), writers))
                .filter(point -> point.people() >= FEWEST);
    }

    private static OverruledPoint point(Rubric rubric, Criterion criterion, int people, int writers) {
        return new OverruledPoint(rubric, criterion.id(), criterion.suggestionTitle(), people, writers);
    }

    private static List<ExerciseId> drafts(Course course, Rubric rubric) {
        return course.exercises()
                .filter(DraftExercise.class::isInstance)
                .map(DraftExercise.class::cast)
                .filter(draft ->
                        draft.rubric() != null && rubric.equals(course.rubrics().get(draft.rubric())))
                .map(DraftExercise::id)
                .toList();
    }
}
