package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is typed, the coach answers, soon, and points into the text. */
class AnyTextTest {

    private static final Coach COACH = Coach.standard();

    @ParameterizedTest
    @ValueSource(strings = {"ask", "narrative", "thanks", "reply"})
    void any_text_gets_an_answer_whose_spans_are_in_order(String rubric) {
        Rubric read = Rubrics.of(rubric);
        Random random = new Random(20_260_729);
        for (int round = 0; round < 400; round++) {
            Draft draft = new Draft(
                    randomText(random),
                    List.of(randomText(random)),
                    List.of(randomText(random), ""),
                    List.of(randomText(random)),
                    null,
                    "nowhere",
                    randomText(random));

            Review review = COACH.review(read, draft);

            assertThat(review.findings()).hasSameSizeAs(read.criteria());
            review.findings().forEach(finding -> assertOrdered(finding.spans(), draft.text()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "narrative", "thanks", "reply"})
    void texts_that_broke_software_before_get_an_answer_too(String rubric) throws IOException {
        Rubric read = Rubrics.of(rubric);
        JsonNode naughty = JsonMapper.shared().readTree(Path.of("src/test/resources/naughty/blns.json"));
        assertThat(naughty).hasSizeGreaterThan(400);
        for (JsonNode each : naughty) {
            String odd = each.stringValue();
            for (String text : List.of(odd, "Are you free " + odd + " for 25 minutes? Sorry to bother you " + odd)) {
                Draft draft = new Draft(text, List.of(odd), List.of(odd), List.of(odd), odd, odd, odd);

                Review review = COACH.review(read, draft);

                assertThat(review.findings()).hasSameSizeAs(read.criteria());
                review.findings().forEach(finding -> assertOrdered(finding.spans(), text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "would you be free ",
                "?",
                "a",
                "I know you are busy, ",
                "what you said about ",
                "minutes 25 half an hour ",
                "'",
                "e\u0301",
                "🎉",
                "\r\n",
                "...",
                "professional ",
                "twenty hundred ",
                "so then because ",
            })
    void a_hostile_text_is_read_in_good_time(String part) {
        String text = part.repeat(100_000 / part.length());
        Draft draft = new Draft(text, List.of(part, "bikes"), List.of(part), List.of(part), null, null, part);
        for (String id : List.of("ask", "narrative", "thanks", "reply")) {
            Rubric rubric = Rubrics.of(id);

            Review review = assertTimeout(Duration.ofSeconds(10), () -> COACH.review(rubric, draft));

            review.findings().forEach(finding -> assertOrdered(finding.spans(), text));
        }
    }

    private static void assertOrdered(List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.from()).isGreaterThanOrEqualTo(end);
            assertThat(span.to()).isLessThanOrEqualTo(text.length());
            end = span.to();
        }
    }

    private static String randomText(Random random) {
        String[] words = {
            "would you",
            "25",
            "half an hour",
            "?",
            "sorry",
            "\r\n\r\n",
            "- ",
            "👩‍👩‍👧",
            "e\u0301",
            "’",
            "'s",
            "I'm",
            "the",
            "twenty",
            "five",
            "hundred",
            "next",
            "weeks",
            ".",
            "...",
            "\u0000",
            "\ud83c",
            "\udf89",
            "thanks",
            "after",
            "(",
            ")"
        };
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int at = 0; at < length; at++) {
            if (random.nextInt(3) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append(words[random.nextInt(words.length)]);
            }
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
