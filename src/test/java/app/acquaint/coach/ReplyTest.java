package app.acquaint.coach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest extends CriterionTest {

    ReplyTest() {
        super("reply");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | no       | Thank you for telling me. I hope the season goes well.",
                "met   | what-for | Fair question! To get to know each other.",
                "met   | silence  | No need to reply, all the best with the move.",
                "unmet | no       | Noted.",
                "unmet | yes      | Finally. Friday 9am.",
                "unmet | later    | Thanks, but I am disappointed.",
            })
    void warm_whatever_they_answered(String expected, String situation, String text) {
        assertFinding("gracious", expected, reply(situation, null, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | yes      | Thank you! Would Tuesday at 10 work?",
                "unmet | yes      | Thank you! Could we make it a full hour?",
                "met   | later    | Thank you, that Tuesday is fine.",
                "unmet | later    | Thanks. Could we squeeze in ten minutes before then?",
                "met   | no       | Thanks for letting me know, and good luck!",
                "unmet | no       | Thanks anyway. What about just ten minutes?",
                "unmet | no       | No problem! Could you introduce me to somebody else?",
                "met   | silence  | If half an hour fits in this month, I would be glad. If not, all the best.",
                "unmet | silence  | Would you be free for half an hour this month?",
                "unmet | silence  | Did you see my last message??",
                "met   | what-for | It is to get to know each other.",
                "unmet | what-for | You will see when we meet.",
            })
    void the_answer_stands(String expected, String situation, String text) {
        assertFinding("no-push", expected, reply(situation, null, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | yes      | Yes, gladly.           | Lovely, thank you. Would Tuesday at 10 work?",
                "met   | yes      | Tuesday at ten is fine. | Perfect, see you then.",
                "unmet | yes      | Yes, gladly.           | Perfect, see you then.",
                "unmet | yes      | Yes, gladly.           | Oh brilliant, thank you so much!",
                "met   | later    | After Ramadan perhaps? | Of course, after Ramadan.",
                "met   | later    | The 3rd of June?       | Thank you, June is in my diary.",
                "unmet | later    | The 3rd of June?       | Thank you so much for thinking of me.",
                "unmet | later    | The 3rd of June?       | June is not an answer.",
                "met   | no       | Not available, sorry.  | Thank you for telling me. All the best!",
                "unmet | no       | Not available, sorry.  | Thank you. Is there anybody else I could ask?",
                "unmet | no       | Not available, sorry.  | ok",
                "met   | what-for | What is this about?    | It is to get to know each other.",
                "unmet | what-for | What is this about?    | This and that, you’ll see.",
            })
    void it_does_what_the_answer_calls_for(String expected, String situation, String asked, String text) {
        assertFinding("moves-on", expected, reply(situation, asked, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | No need to answer. All the best with the move!",
                "met   | I would still be glad to hear about your team’s work and tell you about ours.",
                "unmet | I expect an explanation.",
                "unmet | Great, Tuesday at 2 it is then, I have booked a room for us.",
            })
    void a_silence_is_closed_kindly_or_asked_once_more(String expected, String text) {
        assertFinding("moves-on", expected, reply("silence", null, text));
    }

    private static Draft reply(String situation, @Nullable String asked, String text) {
        return new Draft(text, List.of(), List.of(), List.of(), null, situation, asked);
    }
}
