package app.acquaint.course;

import app.acquaint.course.yaml.YamlNode;
import app.acquaint.course.yaml.YamlNode.Mapping;
import app.acquaint.course.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;

/** Reads what must hold for a lesson to be done. */
final class DoneRules {

    /** What a learner can answer; acts and portfolios are no answers. */
    private static final String[] ANSWERABLE = ExerciseReader.kinds().stream()
            .filter(kind -> !kind.equals("act") && !kind.equals("portfolio"))
            .toArray(String[]::new);

    private final References references;

    DoneRules(References references) {
        this.references = references;
    }

    /** @param recordable the acts for which the lesson has a place */
    List<DoneRule> read(Fields lesson, List<Act> recordable) {
        return lesson.requiredList("done").stream()
                .map(item -> rule(lesson.problems(), item, recordable))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DoneRule> rule(FileProblems in, YamlNode item, List<Act> recordable) {
        if (item instanceof Scalar word && word.text().equals("read")) {
            return Optional.of(new DoneRule.Read());
        }
        if (item instanceof Mapping keys && keys.entries().size() == 1) {
            var entry = keys.entries().getFirst();
            if (entry.value() instanceof Scalar value) {
                return rule(in, entry, value, recordable);
            }
        }
        in.error(item.line(), item.column(), "A rule is 'read', 'exercise: id', 'draft: id' or 'act: asked'.");
        return Optional.empty();
    }

    private Optional<DoneRule> rule(FileProblems in, YamlNode.Entry entry, Scalar value, List<Act> recordable) {
        return switch (entry.key()) {
            case "exercise" -> Optional.of(new DoneRule.Answered(references.expect(in, value, ANSWERABLE)));
            case "draft" -> Optional.of(new DoneRule.DraftHolds(references.expectCoached(in, value)));
            case "act" -> {
                var act = Acts.read(in, value, Act.values());
                act.filter(known -> !recordable.contains(known))
                        .ifPresent(known -> in.warning(
                                value.line(),
                                value.column(),
                                "Nothing in this lesson records '" + Acts.word(known)
                                        + "': add an 'act' block for it."));
                yield act.map(DoneRule.ActDone::new);
            }
            default -> {
                in.error(
                        entry.line(),
                        entry.column(),
                        "There is no rule '" + entry.key() + "': use read, exercise, draft or act."
                                + NearName.question(entry.key(), List.of("read", "exercise", "draft", "act")));
                yield Optional.empty();
            }
        };
    }
}
