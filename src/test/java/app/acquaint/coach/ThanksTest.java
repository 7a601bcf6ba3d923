package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThanksTest extends CriterionTest {

    ThanksTest() {
        super("thanks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | thanks | Thanks for the coffee.",
                "met   | thanks | Danke, Ines!",
                "met   | thanks | I appreciate your time.",
                "unmet | thanks | It was a lovely chat. Cheers, Bob",
                "unmet | thanks | I would be grateful if you could send the list.",
                "met   | specific | What you said about night shifts has stayed with me.",
                "met   | specific | I tried your trick with the egg timer.",
                "met   | specific | It was good to hear how you moved from nursing to IT.",
                "unmet | specific | Great talking to you, I learned a lot.",
                "unmet | specific | You said you would send the list.",
                "met   | next-touch | I’ll write in three months.",
                "met   | next-touch | See you in May!",
                "met   | next-touch | Let’s speak again after the summer.",
                "unmet | next-touch | Let’s keep in touch.",
                "unmet | next-touch | I hope to see you again some time.",
                "met   | no-new-ask | The list is attached, as promised.",
                "met   | no-new-ask | Please say hello to Ann.",
                "unmet | no-new-ask | Could you introduce me to your boss?",
                "unmet | no-new-ask | One more thing: do you know anyone who hires?",
            })
    void criteria(String expected, String criterion, String text) {
        assertFinding(criterion, expected, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | send the rota template | The template for the rota is attached.",
                "met   | ask Sunil about the vendor | I spoke to Sunil about the vendor.",
                "unmet | send the podcast episode | The scorecard is attached.",
                "unmet | return the umbrella | Thank you for the coffee.",
            })
    void promises_are_recognised_in_other_words(String expected, String promise, String text) {
        assertFinding("promises", expected, draft(text, List.of(promise), List.of()));
    }

    @Test
    void what_the_other_person_offered_may_be_mentioned() {
        String text = "Could you send the checklist for fathers when it suits you?";

        assertThat(finding("no-new-ask", draft(text, List.of(), List.of("send the checklist for fathers")))
                        .met())
                .isTrue();
        assertThat(finding("no-new-ask", draft(text, List.of(), List.of())).met())
                .isFalse();
    }

    private static Draft draft(String text, List<String> mine, List<String> theirs) {
        return new Draft(text, List.of(), mine, theirs, null, null, null);
    }
}
