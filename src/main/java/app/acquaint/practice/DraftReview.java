package app.acquaint.practice;

import app.acquaint.coach.Edit;
import app.acquaint.coach.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a draft: the coach's findings as a page shows them, what is good first and then by weight, without
 * those that have nothing to say.
 *
 * @param aside one kind sentence that is shown in place of findings; null when the findings are shown
 * @param factsCovered those of the listed facts that the text carries, as they were listed; empty where none are
 */
public record DraftReview(@Nullable String aside, List<Note> findings, List<String> factsCovered) {

    public DraftReview {
        findings = List.copyOf(findings);
        factsCovered = List.copyOf(factsCovered);
    }

    /**
     * A finding beside the sheet.
     *
     * @param overruled whether the writer chose to keep theirs
     * @param lesson address within the application that explains it; null when nowhere
     * @param spans pairs of UTF-16 offsets, from and to, of the words concerned
     * @param edit one way to mend it that can be taken over; null when there is none
     */
    public record Note(
            String criterion,
            boolean met,
            boolean must,
            boolean overruled,
            String title,
            String message,
            String hint,
            @Nullable String lesson,
            List<List<Integer>> spans,
            @Nullable Edit edit) {

        static Note of(Finding finding, boolean overruled, @Nullable String lesson) {
            var spans = finding.spans().stream()
                    .map(span -> List.of(span.from(), span.to()))
                    .toList();
            return new Note(
                    finding.criterion(),
                    finding.met(),
                    finding.must(),
                    overruled,
                    finding.title(),
                    finding.message(),
                    finding.hint(),
                    lesson,
                    spans,
                    finding.edit());
        }
    }
}
