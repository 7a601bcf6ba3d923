package app.acquaint.practice;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan in plain text, to copy or print. */
final class PlanText {

    private PlanText() {}

    /** A line a segment: the minutes from which to which it lasts, and its title. */
    static String of(Answer.Agenda plan) {
        var segments = plan.segments();
        return Stream.iterate(0, place -> place < segments.size(), place -> place + 1)
                .map(place -> {
                    var from = segments.subList(0, place).stream()
                            .mapToInt(Answer.Agenda.Segment::minutes)
                            .sum();
                    var segment = segments.get(place);
                    return from + "–" + (from + segment.minutes()) + " min  " + segment.title();
                })
                .collect(Collectors.joining("\n"));
    }
}
