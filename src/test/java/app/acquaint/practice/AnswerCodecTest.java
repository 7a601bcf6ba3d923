package app.acquaint.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.ContactId;
import app.acquaint.practice.Answer.Agenda;
import app.acquaint.practice.Answer.Checklist;
import app.acquaint.practice.Answer.Choice;
import app.acquaint.practice.Answer.Chosen;
import app.acquaint.practice.Answer.Facts;
import app.acquaint.practice.Answer.Prediction;
import app.acquaint.practice.Answer.Reflection;
import app.acquaint.practice.Answer.Strip;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCodecTest {

    static Stream<Answer> one_of_each_kind() {
        return Stream.of(
                new Facts(List.of("Loves maths", "", "“hates” \\ biology\n")),
                new Strip(Map.of("start", "I began in a bakery.", "now", "")),
                new Agenda(List.of(new Agenda.Segment("thanks", "Thanks", 2), new Agenda.Segment("own", "", 23))),
                new Reflection("  spaces stay  "),
                new Choice(Set.of(0, 2)),
                new Checklist(Set.of("read-aloud")),
                new Prediction(10),
                new Chosen(ContactId.next()));
    }

    @ParameterizedTest
    @MethodSource("one_of_each_kind")
    void what_is_written_is_read_again(Answer answer) {
        assertThat(AnswerCodec.read(answer.getClass(), AnswerCodec.write(answer))
                        .map(Answer.class::cast))
                .contains(answer);
    }

    @Test
    void the_shape_is_the_one_that_forms_in_the_browser_write() {
        assertThat(AnswerCodec.read(Facts.class, "{\"facts\":[\"one\"]}")).contains(new Facts(List.of("one")));
        assertThat(AnswerCodec.read(Strip.class, "{\"parts\":{\"start\":\"s\"}}"))
                .contains(new Strip(Map.of("start", "s")));
        assertThat(AnswerCodec.read(Agenda.class, "{\"segments\":[{\"id\":\"a\",\"title\":\"A\",\"minutes\":25}]}"))
                .contains(new Agenda(List.of(new Agenda.Segment("a", "A", 25))));
        assertThat(AnswerCodec.read(Reflection.class, "{\"text\":\"t\"}")).contains(new Reflection("t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "not json",
                "{",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{}",
                "{\"facts\":3,\"parts\":[],\"segments\":{},\"text\":{},\"chosen\":\"0\",\"ticked\":1,"
                        + "\"value\":\"7\",\"contact\":\"nobody\"}",
                "{\"value\":11,\"contact\":5}",
                "{\"value\":-1}",
                "{\"value\":7.5}"
            })
    void what_cannot_be_read_is_no_answer(String text) {
        one_of_each_kind()
                .forEach(answer ->
                        assertThat(AnswerCodec.read(answer.getClass(), text)).isEmpty());
    }

    @Test
    void what_fits_is_taken_and_the_rest_left_out() {
        assertThat(AnswerCodec.read(Facts.class, "{\"facts\":[\"one\",2,null,{\"a\":1},\"three\"],\"more\":true}"))
                .contains(new Facts(List.of("one", "three")));
        assertThat(AnswerCodec.read(Choice.class, "{\"chosen\":[1,-1,\"2\",1]}"))
                .contains(new Choice(Set.of(1)));
        assertThat(AnswerCodec.read(Checklist.class, "{\"ticked\":[\"a\",\"a\",1]}"))
                .contains(new Checklist(Set.of("a")));
        assertThat(AnswerCodec.read(Strip.class, "{\"parts\":{\"start\":\"s\",\"turn\":null}}"))
                .contains(new Strip(Map.of("start", "s")));
        assertThat(AnswerCodec.read(
                        Agenda.class, "{\"segments\":[{\"minutes\":0},{\"minutes\":3},{\"title\":\"x\"},7]}"))
                .contains(new Agenda(List.of(new Agenda.Segment("", "", 3))));
    }
}
