package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeTest extends CriterionTest {

    NarrativeTest() {
        super("narrative");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | start | I grew up above a bakery.",
                "met   | start | Started in the post room at sixteen.",
                "met   | start | I was a waiter in Porto.",
                "unmet | start | I run a hotel with nine rooms.",
                "unmet | start | I was asked to run the hotel.",
                "met   | turn | Then the shop closed.",
                "met   | turn | I was asked to fill in.",
                "met   | turn | I found out that I like numbers.",
                "unmet | turn | I worked in Rome. I work in Bern.",
                "unmet | turn | 2010 to 2014 cook, 2014 to 2019 chef.",
                "met   | now | Now I run the night shift.",
                "met   | now | These days my time goes on training.",
                "met   | now | I manage a team of nine.",
                "unmet | now | I hope to run a hotel.",
                "unmet | now | My sister lives in Spain now.",
                "met   | strength | I’m good at calming people down.",
                "met   | strength | People come to me when a date looks impossible.",
                "met   | strength | I avoid spreadsheets.",
                "unmet | strength | I have a certificate and nine staff.",
                "unmet | strength | I would love to travel.",
                "met   | next | Next I’d like to work with vans.",
                "met   | next | I’m exploring jobs abroad.",
                "unmet | next | I was looking for something with saner hours.",
                "unmet | next | Are you hiring?",
                "met   | connected | After two years I left, because the mill closed.",
                "unmet | connected | After two years I left. I drive a taxi.",
                "unmet | connected | So far I like it very much. Now I teach.",
                "met   | plain | I am passionate about bread.",
                "unmet | plain | Passionate, dynamic, results-driven.",
                "unmet | plain | I’m the best manager in the country.",
                "met   | no-ask | I’m looking for a role in Europe.",
                "met   | no-ask | A customer asked whether I could fix his bike.",
                "unmet | no-ask | Are you hiring?",
                "unmet | no-ask | Please refer me.",
                "unmet | no-ask | If you hear of anything, let me know.",
            })
    void criteria(String expected, String criterion, String text) {
        assertFinding(criterion, expected, text);
    }

    @ParameterizedTest
    @CsvSource({"39, unmet", "40, met", "120, met", "121, unmet"})
    void length(int words, String expected) {
        assertFinding("short", expected, "word ".repeat(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met   | bike mechanic | I fixed bikes for years.",
                "met   | 200 scooters | a fleet of two hundred scooters",
                "met   | negotiating with suppliers | my thing is vendor negotiation",
                "met   | fryers at sixteen | I stood at the fryers when I was 16.",
                "unmet | speaks German | I left Berlin for Rome.",
                "unmet | two daughters | I have a garden.",
            })
    void facts_are_recognised_in_other_words(String expected, String fact, String text) {
        assertFinding("facts", expected, withFacts(text, List.of(fact)));
    }

    @Test
    void the_missing_fact_is_named() {
        Finding finding = finding("facts", withFacts("I fix bikes in Utrecht.", List.of("bikes", "speaks German")));

        assertThat(finding.message()).contains("“speaks German”").doesNotContain("“bikes”");
    }

    @Test
    void without_a_list_of_facts_there_is_nothing_to_praise() {
        Finding finding = finding("facts", Draft.of("I fix bikes."));

        assertThat(finding.met()).isTrue();
        assertThat(finding.message()).isEmpty();
    }

    private static Draft withFacts(String text, List<String> facts) {
        return new Draft(text, facts, List.of(), List.of(), null, null, null);
    }
}
