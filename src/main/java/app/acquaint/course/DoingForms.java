package app.acquaint.course;

import app.acquaint.course.Exercise.ActExercise;
import app.acquaint.course.Exercise.AgendaExercise;
import app.acquaint.course.Exercise.AgendaExercise.Segment;
import app.acquaint.course.Exercise.CommitmentExercise;
import app.acquaint.course.Exercise.PortfolioExercise;
import app.acquaint.course.ExerciseReader.Head;

/** The kinds that plan, record and look back on what is done outside. */
final class DoingForms {

    private static final int MAX_DAYS = 365;
    private static final int MAX_MINUTES = 480;

    private DoingForms() {}

    static Exercise commitment(Head head, Fields fields) {
        return new CommitmentExercise(
                head.id(),
                head.title(),
                fields.requiredPersonalText("when"),
                fields.requiredPersonalText("will"),
                fields.requiredNumber("days", 0, MAX_DAYS));
    }

    static Exercise agenda(Head head, Fields fields) {
        int minutes = fields.requiredNumber("minutes", 1, MAX_MINUTES);
        var items = fields.mappings("segments", "a segment");
        ExerciseReader.distinct(fields, items);
        var segments = items.stream().map(DoingForms::segment).toList();
        int sum = segments.stream().mapToInt(Segment::minutes).sum();
        if (sum != minutes && !segments.isEmpty()) {
            fields.errorAt(
                    "segments",
                    "The segments add up to " + sum + " minutes, and 'minutes' says " + minutes + ": change one.");
        }
        return new AgendaExercise(head.id(), head.title(), minutes, segments);
    }

    static Exercise act(Head head, Fields fields) {
        var act = fields.requiredScalar("act")
                .flatMap(word -> Acts.read(fields.problems(), word, Act.values()))
                .orElse(Act.ASKED);
        return new ActExercise(head.id(), head.title(), act, fields.personalText("rehearsal"));
    }

    static Exercise portfolio(Head head, Fields fields) {
        var items = fields.scalars(fields.requiredList("items")).stream()
                .map(item -> head.references().expect(fields.problems(), item, "draft", "agenda"))
                .toList();
        return new PortfolioExercise(head.id(), head.title(), items);
    }

    private static Segment segment(Fields fields) {
        var segment = new Segment(
                fields.slug("id"),
                fields.requiredPersonalText("title"),
                fields.requiredNumber("minutes", 1, MAX_MINUTES));
        fields.rejectUnknown();
        return segment;
    }
}
