package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoachTest {

    private static final Coach COACH = Coach.standard();
    private static final List<String> FORBIDDEN = List.of("score", "error", "wrong", "invalid", "oops", "streak");

    @Test
    void a_review_has_every_criterion_once_in_the_rubrics_order() {
        assertThat(ids("ask"))
                .containsExactly(
                        "time-box",
                        "window",
                        "availability",
                        "named-meeting",
                        "mutual-purpose",
                        "no-pressure",
                        "no-apology",
                        "no-favour",
                        "one-question",
                        "brief");
        assertThat(ids("narrative"))
                .containsExactly(
                        "short", "start", "turn", "now", "strength", "next", "connected", "plain", "no-ask", "facts");
        assertThat(ids("thanks"))
                .containsExactly("thanks", "specific", "promises", "next-touch", "no-new-ask", "brief");
    }

    @ParameterizedTest
    @CsvSource({
        "ask, 'time-box,window,availability,no-pressure'",
        "narrative, 'short,turn,now,facts'",
        "thanks, 'thanks,specific,promises'"
    })
    void the_musts_are_those_that_a_lesson_may_ask_for(String rubric, String musts) {
        assertThat(COACH.review(Rubrics.of(rubric), Draft.of("")).findings().stream()
                        .filter(Finding::must)
                        .map(Finding::criterion))
                .containsExactlyInAnyOrder(musts.split(","));
    }

    @Test
    void spans_point_at_the_words_beside_emoji_accents_and_line_ends() {
        String text = "🎉 Hi Zoe\u0308,\r\n\r\nI’m sorry to bother you 👩‍👩‍👧. Are you free?";

        Finding finding = COACH.review(Rubrics.of("ask"), Draft.of(text)).findings().stream()
                .filter(each -> each.criterion().equals("no-apology"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.spans()).isNotEmpty();
        Span first = finding.spans().getFirst();
        assertThat(text.substring(first.from(), first.to())).isEqualTo("I’m sorry to bother you");
    }

    @Test
    void what_is_quoted_ends_with_a_word_that_can_end_it() {
        String text = "Would you be available in the next two to three weeks for a 25-minute networking meeting?";

        Finding window =
                COACH.review(Rubrics.of("ask"), Draft.of(text)).findings().get(1);

        assertThat(window.message()).contains("“next two to three weeks”");
    }

    @Test
    void words_beyond_the_limit_are_marked() {
        String text = "word ".repeat(75) + "beyond it 🎉 ";

        Finding brief =
                COACH.review(Rubrics.of("ask"), Draft.of(text)).findings().getLast();

        assertThat(brief.met()).isFalse();
        assertThat(brief.spans())
                .singleElement()
                .satisfies(span ->
                        assertThat(text.substring(span.from(), span.to())).isEqualTo("beyond it 🎉"));
        assertThat(brief.message()).contains("78 words");
    }

    @ParameterizedTest
    @CsvSource({
        "ask, ''",
        "ask, '   '",
        "ask, Hi Bob",
        "ask, The rain in spring makes the grass grow fast and green",
        "narrative, ''",
        "narrative, I was a baker once",
        "thanks, ''",
        "thanks, Dear Bob",
    })
    void where_there_is_no_draft_to_speak_of_the_coach_says_one_kind_sentence(String rubric, String text) {
        Review review = COACH.review(Rubrics.of(rubric), Draft.of(text));

        assertThat(review.aside()).isNotBlank();
        assertThat(review.findings()).isNotEmpty();
        assertThat(review.mustsMet(Set.of("time-box", "window", "availability", "no-pressure")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hallo Priya, wir haben uns im Mai auf der Schulung getroffen. Hättest du in den nächsten zwei Wochen 25"
                        + " Minuten Zeit, damit wir uns besser kennenlernen? Wenn nicht, ist das völlig in Ordnung.",
                "Hola Priya, nos conocimos en la formación de mayo. ¿Tendrías tiempo en las próximas dos semanas para una"
                        + " reunión de 25 minutos? No pasa nada si no.",
                "Bonjour, seriez-vous disponible dans les deux prochaines semaines pour un entretien de 25 minutes, afin de"
                        + " mieux nous connaître ?",
                "プリヤさん、五月の研修でお会いしました。来週か再来週に25分ほどお時間をいただけますか。",
                "Привет, Прия! Мы познакомились в мае. Найдётся ли у тебя 25 минут в ближайшие две недели?",
            })
    void a_text_in_another_language_gets_one_kind_sentence_and_is_taken_as_it_is(String text) {
        Review review = COACH.review(Rubrics.of("ask"), Draft.of(text));

        assertThat(review.aside()).startsWith("I read English only");
        assertThat(review.mustsMet(Set.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grüß Gott Frau van der Berg, are you free for half an hour this month? Viele Grüße, José de la Cruz",
                "yo r u around 4 a call 2moro? need ur help w my presentation its urgent",
                "“Der, die, das”, you said, and I still laugh. Thank you for the hour, und bis bald!",
            })
    void names_greetings_and_quotations_leave_a_text_english(String text) {
        assertThat(COACH.review(Rubrics.of("thanks"), Draft.of(text)).foreign()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "narrative", "thanks", "reply"})
    void no_labelled_draft_is_taken_for_another_language(String rubric) {
        String drafts = Rubrics.studied(rubric) + Rubrics.fresh(rubric) + Rubrics.unseen(rubric);

        Rubric read = Rubrics.of(rubric);
        assertThat(RubricExamples.read(drafts, new ArrayList<>()))
                .isNotEmpty()
                .noneMatch(line -> COACH.review(read, line.draft()).foreign());
    }

    @Test
    void the_posts_own_sentence_meets_everything() {
        String text =
                "Would you be available in the next 2-3 weeks to have a 25-minute professional networking meeting to"
                        + " get to know one another?";

        Review review = COACH.review(Rubrics.of("ask"), Draft.of(text));

        assertThat(review.aside()).isNull();
        assertThat(review.findings()).allMatch(Finding::met);
        assertThat(review.mustsMet(Set.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "narrative", "thanks", "reply"})
    void nothing_the_coach_says_grades(String rubric) {
        Rubric read = Rubrics.of(rubric);
        for (Criterion criterion : read.criteria()) {
            String texts = String.join(
                            " ",
                            criterion.praiseTitle(),
                            criterion.praise(),
                            criterion.suggestionTitle(),
                            criterion.reason(),
                            criterion.hint())
                    .toLowerCase(Locale.ROOT);
            assertThat(FORBIDDEN).as(criterion.id()).noneMatch(texts::contains);
            assertThat(criterion.lesson()).isNotBlank();
        }
    }

    private static List<String> ids(String rubric) {
        return COACH.review(Rubrics.of(rubric), Draft.of("hello there")).findings().stream()
                .map(Finding::criterion)
                .collect(Collectors.toList());
    }
}
