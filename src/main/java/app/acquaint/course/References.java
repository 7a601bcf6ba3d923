package app.acquaint.course;

import app.acquaint.common.ExerciseId;
import app.acquaint.common.Slugs;
import app.acquaint.course.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The exercises of a course by their names, and what in it refers to them: both are known only when all is read. */
final class References {

    private final Map<String, Declared> declared = new LinkedHashMap<>();
    private final List<Expected> expected = new ArrayList<>();

    /** Notes that an exercise of that name exists; reports a name that is taken. */
    void declare(FileProblems in, String kind, Scalar id, @Nullable Exercise exercise) {
        var first = declared.putIfAbsent(id.text(), new Declared(kind, in.file(), id.line(), exercise));
        if (first != null) {
            in.error(
                    id.line(),
                    id.column(),
                    "The exercise '" + id.text() + "' exists already, in " + first.file + ", line " + first.line
                            + ": give this one another id.");
        }
    }

    /**
     * Notes that something refers to an exercise.
     *
     * @param kinds of exercise that it may be
     */
    ExerciseId expect(FileProblems in, Scalar target, String... kinds) {
        expected.add(new Expected(in, target, Set.of(kinds), false));
        return new ExerciseId(Slugs.isSlug(target.text()) ? target.text() : Fields.UNNAMED);
    }

    /** Notes that a lesson is done by a draft with a coach. */
    ExerciseId expectCoached(FileProblems in, Scalar target) {
        expected.add(new Expected(in, target, Set.of("draft"), true));
        return new ExerciseId(Slugs.isSlug(target.text()) ? target.text() : Fields.UNNAMED);
    }

    /** Reports what refers to nothing, or to something of another kind. */
    void resolve() {
        expected.forEach(this::resolve);
    }

    private void resolve(Expected reference) {
        var name = reference.target.text();
        var found = declared.get(name);
        if (found == null) {
            reference.error(
                    "There is no exercise '" + name + "' in this course." + NearName.question(name, declared.keySet()));
        } else if (!reference.kinds.contains(found.kind)) {
            reference.error("'" + name + "' is of kind '" + found.kind + "'; what is meant here is of kind '"
                    + String.join("' or '", reference.kinds.stream().sorted().toList()) + "'.");
        } else if (reference.coached
                && found.exercise instanceof Exercise.DraftExercise draft
                && draft.rubric() == null) {
            reference.error("The draft '" + name + "' has no rubric: give it one, or write 'exercise: " + name + "'.");
        }
    }

    private record Declared(
            String kind, String file, int line, @Nullable Exercise exercise) {}

    private record Expected(FileProblems in, Scalar target, Set<String> kinds, boolean coached) {
        void error(String message) {
            in.error(target.line(), target.column(), message);
        }
    }
}
