package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RubricExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ask", "narrative", "thanks"})
    void the_coach_agrees_with_the_examples_beside_the_rubrics(String rubric) {
        assertThat(RubricExamples.judge(Rubrics.of(rubric), Rubrics.examples(rubric)))
                .isEmpty();
    }

    @Test
    void a_label_with_which_the_coach_disagrees_is_named_with_its_line() {
        String jsonl =
                "\n{\"id\": \"mine\", \"text\": \"Thank you, Ann.\", \"labels\": {\"thanks\": false, \"brief\": true}}";

        assertThat(RubricExamples.judge(Rubrics.of("thanks"), jsonl))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.message()).contains("mine", "thanks", "labelled unmet", "the coach says met");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{\"labels\": {\"brief\": true}}",
                "{\"text\": \"Hi\"}",
                "{\"text\": \"Hi\", \"labels\": {\"brief\": \"yes\"}}",
                "{\"text\": \"Hi\", \"labels\": {\"long\": true}}",
                "[1, 2]",
            })
    void a_line_that_is_no_example_is_named(String line) {
        assertThat(RubricExamples.judge(Rubrics.of("thanks"), line))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(1));
    }
}
