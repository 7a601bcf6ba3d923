package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the coach agrees with people who labelled drafts by the same definitions. Prints the figures it asserts. */
class CoachCorpusTest {

    /** Counts of findings: unmet in both, only the coach's, only the label's. */
    private record Tally(int both, int coachOnly, int labelOnly) {

        Tally plus(boolean coach, boolean label) {
            return new Tally(
                    both + (coach && label ? 1 : 0),
                    coachOnly + (coach && !label ? 1 : 0),
                    labelOnly + (!coach && label ? 1 : 0));
        }

        double precision() {
            return both + coachOnly == 0 ? 1 : (double) both / (both + coachOnly);
        }

        double recall() {
            return both + labelOnly == 0 ? 1 : (double) both / (both + labelOnly);
        }

        double f1() {
            return 2 * both + coachOnly + labelOnly == 0 ? 1 : 2.0 * both / (2 * both + coachOnly + labelOnly);
        }
    }

    @ParameterizedTest
    @CsvSource({"ask, 0.97", "narrative, 0.96", "thanks, 0.97", "reply, 0.97"})
    void findings_agree_with_the_labels_of_the_drafts_for_study(String id, double floor) {
        assertThat(macroF1("dev", id, Rubrics.devDrafts(id))).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"ask, 0.97", "narrative, 0.96", "thanks, 0.97", "reply, 0.97"})
    void findings_agree_with_the_labels_of_our_own_examples(String id, double floor) {
        assertThat(macroF1("examples", id, Rubrics.examples(id))).isGreaterThanOrEqualTo(floor);
    }

    private static double macroF1(String corpus, String id, String jsonl) {
        List<RubricProblem> problems = new ArrayList<>();
        Rubric rubric = Rubrics.of(id);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        StringBuilder table = new StringBuilder();
        for (RubricExamples.Example example : RubricExamples.read(jsonl, problems)) {
            for (Finding finding :
                    Coach.standard().review(rubric, example.draft()).findings()) {
                boolean label = example.labels().getOrDefault(finding.criterion(), finding.met());
                tallies.merge(
                        finding.criterion(),
                        new Tally(0, 0, 0).plus(!finding.met(), !label),
                        (one, other) -> new Tally(
                                one.both() + other.both(),
                                one.coachOnly() + other.coachOnly(),
                                one.labelOnly() + other.labelOnly()));
                if (label != finding.met()) {
                    table.append(line(example, finding));
                }
            }
        }
        assertThat(problems).isEmpty();
        assertThat(tallies).isNotEmpty();
        double macro =
                tallies.values().stream().mapToDouble(Tally::f1).average().orElseThrow();
        tallies.forEach((criterion, tally) -> table.append(String.format(
                Locale.ROOT,
                "%-16s precision %.2f  recall %.2f  F1 %.3f%n",
                criterion,
                tally.precision(),
                tally.recall(),
                tally.f1())));
        System.out.printf(Locale.ROOT, "%n%s, %s%n%smacro F1 %.3f%n", id, corpus, table, macro);
        return macro;
    }

    private static String line(RubricExamples.Example example, Finding finding) {
        String quotes = finding.spans().stream()
                .map(span -> example.draft().text().substring(span.from(), span.to()))
                .toList()
                .toString();
        return String.format(
                Locale.ROOT,
                "  %s %s: coach %s %s%n",
                example.id(),
                finding.criterion(),
                finding.met() ? "met" : "unmet",
                quotes);
    }
}
