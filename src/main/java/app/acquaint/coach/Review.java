package app.acquaint.coach;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The coach's answer to one draft: every criterion of the rubric once, in the rubric's order.
 *
 * @param rubric the id of the rubric
 * @param findings one for each criterion
 * @param aside one kind sentence in place of findings when the draft is empty, far too short or not of this kind at
 *     all or in another language; null otherwise. Findings are there all the same, and a page shows only the sentence.
 * @param foreign whether the text is in a language that the coach does not read
 */
public record Review(
        String rubric, List<Finding> findings, @Nullable String aside, boolean foreign) {

    public Review {
        findings = List.copyOf(findings);
    }

    /**
     * Whether every must-criterion is met or among the overruled ones, and the text is of the kind at all. A text that
     * the coach cannot read is taken as its writer leaves it.
     */
    public boolean mustsMet(Set<String> overruled) {
        return foreign
                || (aside == null
                        && findings.stream()
                                .filter(Finding::must)
                                .allMatch(finding -> finding.met() || overruled.contains(finding.criterion())));
    }
}
