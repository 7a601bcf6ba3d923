package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchReviewTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @Test
    void every_draft_gets_a_line_with_every_criterion_in_order() throws IOException {
        boolean clean = batch("ask").review(lines("""
                {"id": "b", "exercise": "ask", "text": "Sorry to bother you, are you free?", "labels": {"brief": true}}
                {"id": "a", "text": ""}
                """));

        assertThat(clean).isTrue();
        List<JsonNode> answers = answers();
        assertThat(answers).extracting(answer -> answer.get("id").stringValue()).containsExactly("b", "a");
        var criteria = Rubrics.of("ask").criteria().stream().map(Criterion::id).toArray(String[]::new);
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.get("criteria").propertyNames()).containsExactly(criteria));
    }

    @Test
    void spans_are_offsets_into_the_text_as_given() throws IOException {
        String text = "Hi 👩🏽‍🔧,\r\nsorry to bother you.";
        var node = JsonMapper.shared().createObjectNode().put("id", "x").put("text", text);

        batch("ask").review(lines(node + "\n"));

        var span = answers().getFirst().at("/criteria/no-apology/spans/0");
        assertThat(text.substring(span.get(0).intValue(), span.get(1).intValue()))
                .startsWith("sorry");
    }

    @Test
    void what_is_no_draft_is_told_by_its_line_and_passed_over() throws IOException {
        boolean clean = batch("ask").review(lines("""
                {"id": "a", "text": "Hello"}

                {"id": "b"}
                ["c"]
                nonsense
                {"id": "e", "text": "Hello"}
                """));

        assertThat(clean).isFalse();
        assertThat(answers()).hasSize(2);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("line 3: there is no text", "line 4: there is no text", "line 5, column")
                .doesNotContain("Exception");
    }

    @Test
    void labels_are_passed_over_in_a_review_and_needed_right_in_a_report() throws IOException {
        var draft = "{\"id\": 7, \"text\": \"x\", \"labels\": {\"brief\": \"yes\"}}\n";

        assertThat(batch("ask").review(lines(draft))).isTrue();
        assertThat(answers().getFirst().get("id").stringValue()).isEqualTo("7");
        assertThat(batch("ask").report(lines(draft))).isFalse();
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("line 1: a label is neither true nor false");
    }

    @Test
    void the_report_compares_with_the_labels() throws IOException {
        batch("ask").report(lines("""
                {"id": "a", "text": "Are you free?", "labels": {"brief": true, "time-box": false}}
                {"id": "b", "text": "Are you free for an hour?", "labels": {"brief": false, "time-box": true}}
                """));

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("2 drafts")
                .containsPattern("time-box +1 +0.500 +1.000 +0.667 +1.000")
                .containsPattern("brief +1 +1.000 +0.000 +0.000 +0.000")
                .containsPattern("all \\(macro F1\\) +0.333");
    }

    @Test
    void without_labels_there_is_nothing_to_report() throws IOException {
        batch("ask").report(lines("{\"text\": \"Are you free?\"}\n"));

        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("No draft has labels of this rubric.\n");
    }

    private BatchReview batch(String rubric) {
        return new BatchReview(
                Rubrics.of(rubric),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    private static BufferedReader lines(String text) {
        return new BufferedReader(new StringReader(text));
    }

    private List<JsonNode> answers() {
        return said.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}
