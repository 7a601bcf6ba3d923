package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How far the coach agrees with people who labelled drafts by the same definitions. The drafts for study were read while
 * the phrases were written; those in {@code unseen} were not, by whoever wrote phrases. Prints the figures it asserts.
 */
class CoachCorpusTest {

    @ParameterizedTest
    @CsvSource({"ask, 0.97", "narrative, 0.95", "thanks, 0.95", "reply, 0.96"})
    void findings_agree_with_the_labels_of_the_drafts_for_study(String rubric, double floor) {
        assertThat(macroF1("drafts for study", rubric, Rubrics.studied(rubric))).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"ask, 0.95", "narrative, 0.915", "thanks, 0.935", "reply, 0.965"})
    void findings_agree_with_the_labels_of_unseen_drafts(String rubric, double floor) {
        assertThat(macroF1("unseen drafts", rubric, Rubrics.unseen(rubric))).isGreaterThanOrEqualTo(floor);
    }

    private static double macroF1(String corpus, String id, String jsonl) {
        List<RubricProblem> problems = new ArrayList<>();
        Rubric rubric = Rubrics.of(id);
        Agreement agreement = new Agreement();
        RubricExamples.read(jsonl, problems)
                .forEach(example -> agreement.add(Coach.standard().review(rubric, example.draft()), example.labels()));
        assertThat(problems).isEmpty();
        assertThat(agreement.isEmpty()).isFalse();
        System.out.printf("%n%s, %s: %s", id, corpus, agreement);
        return agreement.macroF1();
    }
}
