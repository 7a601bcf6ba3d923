package app.acquaint.practice;

import app.acquaint.coach.Coach;
import app.acquaint.coach.Draft;
import app.acquaint.coach.Finding;
import app.acquaint.coach.Rubric;
import app.acquaint.common.NotFoundException;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.course.Exercise.StripExercise;
import app.acquaint.practice.DraftReview.Note;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the coach to a draft: with its rubric, with what was noted beforehand, and minding what was overruled. */
@Component
public class DraftCoach {

    /** The criterion by which a rubric asks for the listed facts. */
    private static final String FACTS = "facts";

    private final Coach coach;
    private final CourseCatalog catalog;
    private final DraftContext context;
    private final Overrules overrules;
    private final StripText strips;

    DraftCoach(Coach coach, CourseCatalog catalog, DraftContext context, Overrules overrules, StripText strips) {
        this.coach = coach;
        this.catalog = catalog;
        this.context = context;
        this.overrules = overrules;
        this.strips = strips;
    }

    /**
     * What to show beside the text; empty where nobody reads along: a sheet without a rubric, a form, an exercise that
     * is gone. For a narrative strip only {@link DraftReview#factsCovered} says something.
     */
    public Optional<DraftReview> review(WritingKey key, String text) {
        return catalog.find(key.course())
                .flatMap(course -> course.exercise(key.exercise()).flatMap(exercise -> switch (exercise) {
                    case DraftExercise draft -> review(key, course, draft, text);
                    case StripExercise strip -> covered(key, course, strip, text);
                    default -> Optional.<DraftReview>empty();
                }));
    }

    /**
     * Whether every must-criterion of the draft's rubric is met or overruled; without a rubric, whether something was
     * written.
     *
     * @throws NotFoundException when the course is not installed or has no such draft
     */
    public boolean holds(WritingKey key, String text) {
        var course = catalog.find(key.course()).orElseThrow(NotFoundException::new);
        if (!(course.exercise(key.exercise()).orElseThrow(NotFoundException::new) instanceof DraftExercise draft)) {
            throw new NotFoundException();
        }
        var rubric = rubric(course, draft);
        return rubric == null
                ? !text.isBlank()
                : coach.review(rubric, context.draft(key, course, draft, text)).mustsMet(overrules.of(key));
    }

    /** Most words that the draft's rubric asks for; empty without a limit, or where the exercise is gone. */
    public OptionalInt mostWords(WritingKey key) {
        return catalog.find(key.course()).stream()
                .flatMap(course -> course.exercise(key.exercise()).stream()
                        .filter(DraftExercise.class::isInstance)
                        .map(draft -> rubric(course, (DraftExercise) draft)))
                .filter(Objects::nonNull)
                .map(Rubric::mostWords)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private Optional<DraftReview> review(WritingKey key, Course course, DraftExercise exercise, String text) {
        var rubric = rubric(course, exercise);
        if (rubric == null) {
            return Optional.empty();
        }
        var draft = context.draft(key, course, exercise, text);
        var review = coach.review(rubric, draft);
        var mine = overrules.of(key);
        var praise = review.findings().stream()
                .filter(finding -> finding.met() && !finding.message().isEmpty());
        var suggestions = review.findings().stream()
                .filter(finding -> !finding.met())
                .sorted(Comparator.comparingInt(Finding::weight).reversed());
        var notes = Stream.concat(praise, suggestions)
                .map(finding -> Note.of(finding, mine.contains(finding.criterion()), address(course, finding.lesson())))
                .toList();
        return Optional.of(new DraftReview(review.aside(), notes, covered(rubric, draft.facts(), text)));
    }

    private Optional<DraftReview> covered(WritingKey key, Course course, StripExercise strip, String text) {
        if (!(course.exercise(strip.into()).orElse(null) instanceof DraftExercise into)) {
            return Optional.empty();
        }
        var rubric = rubric(course, into);
        if (rubric == null) {
            return Optional.empty();
        }
        var facts = covered(rubric, context.facts(key, strip.facts()), strips.joined(strip, text));
        return Optional.of(new DraftReview(null, List.of(), facts));
    }

    private List<String> covered(Rubric rubric, List<String> facts, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        return facts.stream().filter(fact -> carries(rubric, fact, text)).toList();
    }

    private boolean carries(Rubric rubric, String fact, String text) {
        var alone = new Draft(text, List.of(fact), List.of(), List.of(), null, null, null);
        return coach.review(rubric, alone).findings().stream()
                .anyMatch(finding -> finding.criterion().equals(FACTS) && finding.met());
    }

    private static @Nullable Rubric rubric(Course course, DraftExercise exercise) {
        var rubric = exercise.rubric();
        return rubric == null ? null : course.rubrics().get(rubric);
    }

    private static @Nullable String address(Course course, @Nullable String lesson) {
        return lesson == null ? null : "/course/" + course.id() + "/" + lesson;
    }
}
