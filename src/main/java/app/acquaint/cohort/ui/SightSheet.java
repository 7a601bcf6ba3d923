package app.acquaint.cohort.ui;

import app.acquaint.cohort.LearnerLine;
import app.acquaint.common.Sheet;
import app.acquaint.contact.ActCounts.Acts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The lines as a table for spreadsheets: what the page shows, and no more. */
final class SightSheet {

    private final SightWords words;

    SightSheet(SightWords words) {
        this.words = words;
    }

    String csv(List<LearnerLine> lines) {
        var columns = Stream.of(
                        "cohort.sight.column.name",
                        "cohort.sight.point.standing",
                        "cohort.sight.point.last-here",
                        "cohort.sight.point.due",
                        "cohort.sight.column.overdue",
                        "cohort.sight.column.asked",
                        "cohort.sight.column.met",
                        "cohort.sight.column.followed-up")
                .map(key -> words.text(key))
                .toList();
        return Sheet.csv(columns, lines.stream().map(this::cells).toList());
    }

    private List<String> cells(LearnerLine line) {
        return List.of(
                line.name(),
                words.standing(line),
                day(line.lastHere()),
                day(line.due()),
                line.overdue() ? words.text("cohort.sight.yes") : "",
                count(line, Acts::asked),
                count(line, Acts::met),
                count(line, Acts::followedUp));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String count(LearnerLine line, ToIntFunction<Acts> which) {
        return line.counts()
                .map(counts -> Integer.toString(which.applyAsInt(counts)))
                .orElse("");
    }
}
