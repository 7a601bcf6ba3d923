package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubricReaderTest {

    private static final String GOOD = """
            id: note
            title: A note
            words:
              greeting: [hello, good morning]
            aside:
              under: 2
              signs: [you]
              empty: Write first.
              brief: Go on.
              other: Not yet a note.
            criteria:
              - id: greets
                must: true
                weight: 5
                praise: {title: Warm, text: "“{quote}” is warm."}
                suggestion: {title: Greet, reason: It is kind., hint: Say hello.}
                check:
                  kind: contains
                  any:
                    - <greeting> you
            """;

    @Test
    void a_rubric_needs_no_java() {
        RubricReading reading = RubricReader.read("note", GOOD);

        assertThat(reading).isInstanceOf(RubricReading.Understood.class);
        Rubric rubric = ((RubricReading.Understood) reading).rubric();
        Finding finding = Coach.standard()
                .review(rubric, Draft.of("Well, good morning you"))
                .findings()
                .getFirst();
        assertThat(finding.met()).isTrue();
        assertThat(finding.must()).isTrue();
        assertThat(finding.weight()).isEqualTo(5);
        assertThat(finding.message()).isEqualTo("“good morning you” is warm.");
        assertThat(finding.lesson()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "title: A note | titel: A note | 2 | 1 | titel",
                "must: true | must: maybe | 13 | 11 | neither true nor false",
                "weight: 5 | weight: heavy | 14 | 13 | not a whole number",
                "kind: contains | kind: contians | 18 | 13 | there is no check",
                "kind: contains | kin: contains | 18 | 7 | is missing",
                "\"        - <greeting> you\" | \"        - <greetings> you\" | 20 | 11 | not among the words",
                "\"        - <greeting> you\" | \"        []\" | 20 | 9 | is empty",
                "any: | all: | 19 | 7 | means nothing here",
                "\"[you]\" | you | 7 | 10 | is not a list",
                "{quote} | {quotation} | 15 | 33 | stands for nothing",
                "\"{title: Greet, reason: It is kind., hint: Say hello.}\" | kind | 16 | 17 | is not a map",
                "id: greets | id: Greets | 12 | 9 | lower-case words",
                "id: note | id: letter | 1 | 5 | not the file's name",
            })
    void what_has_to_be_mended_is_named_with_its_place(String good, String broken, int line, int column, String says) {
        assertThat(GOOD).contains(good);

        List<RubricProblem> problems = problems(GOOD.replace(good, broken));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.message()).contains(says);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
        });
    }

    @Test
    void a_missing_key_is_named() {
        assertThat(problems(GOOD.replace("    weight: 5\n", "").replace("empty: Write first.", "vacant: x")))
                .anyMatch(problem -> problem.message().contains("\"empty\" is missing"));
    }

    @Test
    void an_id_that_stands_twice_is_named() {
        String twice = GOOD + GOOD.substring(GOOD.indexOf("  - id: greets"));

        assertThat(problems(twice)).anySatisfy(problem -> {
            assertThat(problem.message()).contains("already");
            assertThat(problem.line()).isEqualTo(21);
        });
    }

    @Test
    void a_key_that_stands_twice_is_named() {
        assertThat(problems(GOOD + "title: Another\n"))
                .anyMatch(problem -> problem.line() == 21 && problem.message().contains("second time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "just text", "- a\n- b", "a: [1, 2", "\t- :", "a: *nobody", "%", "a: 'b"})
    void what_is_no_rubric_at_all_is_said_so(String yaml) {
        assertThat(problems(yaml))
                .isNotEmpty()
                .allMatch(problem -> problem.message().contains(": "));
    }

    private static List<RubricProblem> problems(String yaml) {
        RubricReading reading = RubricReader.read("note", yaml);
        assertThat(reading).isInstanceOf(RubricReading.Refused.class);
        return ((RubricReading.Refused) reading).problems();
    }
}
