package app.acquaint.coach;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskTest extends CriterionTest {

    AskTest() {
        super("ask");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | Do you have 25 minutes this month?",
                "met   | Could we take half an hour, tops?",
                "met   | It would be 20 to 30 mins.",
                "met   | a twenty five minute talk",
                "met   | I left an hour ago. Would 20 minutes work?",
                "unmet | Do you have 30 to 45 minutes?",
                "unmet | about an hour and a half",
                "unmet | twenty minutes or an hour",
                "met   | the half of an hour",
                "met   | Do you have twenty free minutes?",
                "unmet | one and a half hours",
                "unmet | ten minutes",
                "unmet | I saw you half an hour ago, do you have time for a chat?",
                "unmet | as long as you like",
            })
    void time_box(String expected, String text) {
        assertFinding("time-box", expected, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | Are you free in the next 2-3 weeks?",
                "met   | Are you free in the coming couple of weeks?",
                "met   | Are you free within the next ten days?",
                "met   | Do you have time before the end of next month?",
                "met   | Would the week of the 12th work?",
                "met   | Are you free next week or the week after?",
                "met   | Are you free any day before the 22nd?",
                "met   | Are you free before the month is out?",
                "met   | Are you free between Monday and the 14th?",
                "unmet | Are you free between 3 and 4 p.m. on Tuesday?",
                "unmet | Are you free in the next six weeks?",
                "unmet | Are you free in the next weeks?",
                "unmet | Are you free on Tuesday at three?",
                "unmet | I joined in March. Are you free some time?",
                "unmet | I was away for the last three weeks. Are you free soon?",
            })
    void window(String expected, String text) {
        assertFinding("window", expected, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | Would you be available this month for a networking call?",
                "met   | Could you fit in half an hour for a talk?",
                "met   | I'd love to meet you. Are you free next week?",
                "met   | I was wondering whether you might have time for a call.",
                "met   | When are you free?",
                "met   | Kindly confirm if you will be available.",
                "met   | Does your rota leave you twenty minutes for a talk?",
                "met   | Would 4 p.m. on Monday fall inside your hours, for a chat?",
                "met   | You wouldn't have half an hour to spare, would you?",
                "met   | Any slack in your calendar for a talk?",
                "unmet | I will come to your place on Saturday, keep it free.",
                "unmet | Could you do me the honour of 20 minutes?",
                "unmet | I was wondering if you'd like to meet for 20 minutes.",
                "unmet | Would you be interested in a networking call?",
                "unmet | Are you free, and would you like to meet?",
                "unmet | Would you mind having a short meeting?",
                "unmet | Can we meet?",
                "unmet | I would like to meet you this month.",
                "unmet | Let me know what day works.",
            })
    void availability(String expected, String text) {
        assertFinding("availability", expected, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | Are you free for a bit of networking?",
                "met   | Are you free for a professional chat?",
                "unmet | Are you free for a coffee?",
                "unmet | Our computer network is slow. Are you free for a chat?",
                "unmet | We met at the networking lunch. Are you free for a coffee?",
            })
    void named_meeting(String expected, String text) {
        assertFinding("named-meeting", expected, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | It would be good to get to know each other.",
                "met   | I'd like to hear how you run yours and tell you how we run ours.",
                "met   | We could compare notes on training.",
                "met   | You tell me about the boats and I'll tell you about the trains.",
                "met   | Your world, my world, that is all.",
                "unmet | You know everybody and I know nobody.",
                "unmet | I'd like to tell you about our new product.",
                "unmet | I'd love to pick your brain.",
                "unmet | We have seen each other at the gate. I want to learn from you.",
            })
    void mutual_purpose(String expected, String text) {
        assertFinding("mutual-purpose", expected, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | I enjoyed your talk on hiring. Are you free this month?",
                "met   | It is not urgent. Are you free this month?",
                "met   | When are you free? No stress if it doesn't fit.",
                "unmet | When are you free?",
                "unmet | It is urgent.",
                "unmet | I really need this, no worries if not.",
                "unmet | You are the only one who can help.",
                "unmet | I will call you on Tuesday.",
                "unmet | Please reply by Friday.",
            })
    void no_pressure(String expected, String text) {
        assertFinding("no-pressure", expected, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | Sorry I missed your talk. Are you free?",
                "met   | You have the audit this week, so nothing before that.",
                "unmet | Sorry to bother you. Are you free?",
                "unmet | I know you are really busy.",
                "unmet | You probably don’t remember me.",
                "unmet | I hate to ask.",
            })
    void no_apology(String expected, String text) {
        assertFinding("no-apology", expected, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | I'd love to pick your brain about budgets.",
                "met   | Are you free for a professional introduction?",
                "met   | I'm not looking for a job, I'd just like to meet.",
                "met   | My mentor said you run the harbour.",
                "unmet | I am looking for a new job.",
                "unmet | Could you have a look at my CV?",
                "unmet | And could you introduce me to your boss?",
                "unmet | Please confirm by Thursday.",
                "unmet | I need advice on whether to move.",
            })
    void no_favour(String expected, String text) {
        assertFinding("no-favour", expected, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | Hi Ann, how are you? Are you free this month?",
                "met   | would you be available this month to get to know each other",
                "met   | Could you find the time (15 mins?) this month?",
                "unmet | I would like to meet you. Let me know when.",
                "unmet | Are you free this month? Would Teams be better?",
            })
    void one_question(String expected, String text) {
        assertFinding("one-question", expected, text);
    }
}
