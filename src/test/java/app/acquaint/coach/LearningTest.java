package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearningTest {

    private static final String RUBRIC = """
            id: note
            title: A note
            aside: {under: 1, signs: [note|talk], empty: Write., brief: Go on., other: No note.}
            criteria:
              - id: kind
                praise: {title: Kind, text: Kind.}
                suggestion: {title: Be kind, reason: It helps., hint: Thank them.}
                check: {kind: avoids, groups: [{any: [rubbish]}]}
              - id: brief
                praise: {title: Brief, text: Brief.}
                suggestion: {title: Be brief, reason: It helps., hint: Shorten it.}
                check: {kind: length, least: 0, most: 50}
            """;

    /** People find fault with "hopeless" too, which the phrases do not know, and not with "rubbish bins". */
    private static String draft(int number) {
        return switch (number % 6) {
            case 0 -> line("note " + number + " this was hopeless of you", false);
            case 1 -> line("note " + number + " the rubbish bins are out", true);
            case 2, 3 -> line("note " + number + " your talk was rubbish", false);
            default -> line("note " + number + " thank you for the talk", true);
        };
    }

    @Test
    void where_people_and_phrases_differ_again_and_again_people_are_believed() throws IOException {
        Rubric learned = joined(learn(drafts(60), drafts(60)).json());

        assertThat(isKind(learned, "This is a hopeless note")).isFalse();
        assertThat(isKind(learned, "A note on the rubbish bins")).isTrue();
        assertThat(isKind(learned, "Your note is rubbish")).isFalse();
        assertThat(isKind(learned, "A note to thank you")).isTrue();
        assertThat(isKind(rubric(), "This is a hopeless note")).isTrue();
    }

    @Test
    void nothing_is_learned_where_the_phrases_are_right_already() throws IOException {
        String right = IntStream.range(0, 40)
                .mapToObj(number -> line("note " + number + (number % 2 == 0 ? " rubbish" : " good"), number % 2 != 0))
                .collect(Collectors.joining("\n"));

        Learning.Result result = learn(right, right);

        assertThat(result.json().strip()).isEqualTo("{ }");
        assertThat(result.report())
                .contains("kind")
                .contains("left to the checks")
                .doesNotContain("brief");
    }

    @Test
    void nothing_is_learned_that_contradicts_an_example_beside_the_rubric() throws IOException {
        String example = line("note 1 this was hopeless of you", true);

        Learning.Result result = Learning.learn(rubric(), reader(drafts(60)), reader(drafts(60)), reader(example));

        assertThat(result.json().strip()).isEqualTo("{ }");
    }

    @Test
    void drafts_that_are_none_or_too_few_are_told() {
        assertThatThrownBy(() -> learn(drafts(60), drafts(7))).hasMessageContaining("7 fresh drafts: give at least 25");
        assertThatThrownBy(() -> learn("\n{}", drafts(60))).hasMessageContaining("study line 2: there is no text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]x",
                "{\"kind\": {\"bias\": 1}}",
                "{\"kind\": {\"check\": 1, \"margin\": 0.3, \"bias\": 1, \"enough\": 9, \"sense\": {\"whole\": \"1 2 3\"}, \"words\": {}}}",
                "{\"kind\": {\"check\": 1, \"margin\": 0.3, \"bias\": 1, \"enough\": 9, \"sense\": {\"whole\": \"one\"}, \"words\": {}}}",
                "{\"kind\": {\"check\": 1, \"margin\": 0.3, \"bias\": 1, \"enough\": 9, \"sense\": {\"whole\": [1]}, \"words\": {}}}",
                "{\"kind\": {\"check\": 1, \"margin\": 0.3, \"bias\": 1, \"enough\": 9, \"sense\": {}, \"words\": {\"you\": \"one\"}}}",
                "{\"gone\": {\"check\": 1, \"margin\": 0.3, \"bias\": 1, \"enough\": 9, \"sense\": {}, \"words\": {}}}"
            })
    void a_file_that_fits_no_more_leaves_the_phrases_alone_and_says_what_to_do(String json) {
        List<RubricProblem> problems = new ArrayList<>();

        Rubric rubric = Learned.join(rubric(), json, problems);

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("make the file anew"));
        assertThat(isKind(rubric, "Your note is rubbish")).isFalse();
    }

    /** Learned anew with {@code docs/coach.md}, "What it learned", whenever phrases or drafts have changed. */
    @ParameterizedTest
    @ValueSource(strings = {"ask", "narrative", "thanks", "reply"})
    void what_the_course_has_is_what_its_drafts_give(String id) throws IOException {
        Learning.Result result = Learning.learn(
                Rubrics.of(id), reader(Rubrics.studied(id)), reader(Rubrics.fresh(id)), reader(Rubrics.examples(id)));

        assertThat(result.json()).isEqualTo(Rubrics.learned(id));
    }

    private static Learning.Result learn(String study, String fresh) throws IOException {
        return Learning.learn(rubric(), reader(study), reader(fresh), reader(""));
    }

    private static BufferedReader reader(String text) {
        return new BufferedReader(new StringReader(text));
    }

    private static String drafts(int many) {
        return IntStream.range(0, many).mapToObj(LearningTest::draft).collect(Collectors.joining("\n"));
    }

    private static String line(String text, boolean kind) {
        return "{\"text\": \"" + text + "\", \"labels\": {\"kind\": " + kind + ", \"brief\": true}}";
    }

    private static Rubric rubric() {
        RubricReading reading = RubricReader.read("note", RUBRIC);
        assertThat(reading).isInstanceOf(RubricReading.Understood.class);
        return ((RubricReading.Understood) reading).rubric();
    }

    private static Rubric joined(String json) {
        List<RubricProblem> problems = new ArrayList<>();
        Rubric rubric = Learned.join(rubric(), json, problems);
        assertThat(problems).isEmpty();
        return rubric;
    }

    private static boolean isKind(Rubric rubric, String text) {
        return Coach.standard()
                .review(rubric, Draft.of(text))
                .findings()
                .getFirst()
                .met();
    }
}
