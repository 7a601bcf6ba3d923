package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How far the coach agrees with people who labelled drafts by the same definitions. The drafts for study were read while
 * the phrases were written; those in {@code unseen} were not, by whoever wrote phrases. Prints the figures it asserts.
 */
class CoachCorpusTest {

    private static final Path DRAFTS = Path.of("src/test/resources/coach");

    @ParameterizedTest
    @CsvSource({"ask, 0.97", "narrative, 0.95", "thanks, 0.95", "reply, 0.96"})
    void findings_agree_with_the_labels_of_the_drafts_for_study(String rubric, double floor) throws IOException {
        assertThat(macroF1("drafts for study", rubric, study(rubric))).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"ask, 0.87", "narrative, 0.81", "thanks, 0.88", "reply, 0.83"})
    void findings_agree_with_the_labels_of_unseen_drafts(String rubric, double floor) throws IOException {
        var drafts = Files.readString(DRAFTS.resolve("unseen").resolve(rubric + ".jsonl"));

        assertThat(macroF1("unseen drafts", rubric, drafts)).isGreaterThanOrEqualTo(floor);
    }

    private static String study(String rubric) throws IOException {
        var all = new StringBuilder(Rubrics.devDrafts(rubric));
        try (Stream<Path> files = Files.list(DRAFTS.resolve("study"))) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().startsWith(rubric + "-")) {
                    all.append('\n').append(Files.readString(file));
                }
            }
        }
        return all.toString();
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
