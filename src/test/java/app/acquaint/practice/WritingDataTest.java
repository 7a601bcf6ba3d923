package app.acquaint.practice;

import static app.acquaint.practice.WritingHouse.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.acquaint.account.spi.PersonalDataPart.PreviewLine;
import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.DomainException;
import app.acquaint.testkit.Engine;
import app.acquaint.testkit.KnownAccounts;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WritingDataTest {

    private final WritingHouse house = new WritingHouse(Engine.H2, () -> {});
    private final AccountId me = house.account();
    private final ContactId priya = house.person(me);
    private final WritingData data = data(house);

    @Test
    void everything_written_goes_along_with_its_versions_and_comes_back_elsewhere() {
        house.writings.save(key(me, priya), 0, "Hi Priya, are you free?", true);
        house.writings.save(key(me, priya), 1, "Hi!", true);
        house.overrules.keep(key(me, priya), "brief", true);
        var files = data.export(me);
        assertThat(files.get("writing/my-ask-priya.md")).isEqualTo("# Your ask to Priya\n\nHi!\n");

        var other = new WritingHouse(Engine.H2, () -> {});
        var there = other.account();
        var priyaThere = other.person(there);
        data(other).bringIn(there, files, new HashMap<>(Map.of(priya.toString(), priyaThere.toString())));

        assertThat(other.versions(key(there, priyaThere))).containsExactly("Hi!", "Hi Priya, are you free?");
        assertThat(other.overrules.of(key(there, priyaThere))).containsExactly("brief");
    }

    @Test
    void what_stands_already_is_left_and_a_preview_says_so() {
        house.writings.save(key(me, priya), 0, "Hi Priya", true);
        house.writings.save(key(me, null), 0, "Hi", true);
        var files = data.export(me);
        house.writings.save(key(me, priya), 1, "Hi Priya, since", true);

        assertThat(data.preview(me, files))
                .containsExactly(
                        PreviewLine.adding("practice.writing.preview.pieces", 0),
                        PreviewLine.staying("practice.writing.preview.standing", 2));
        data.bringIn(me, files, new HashMap<>());

        assertThat(house.writings.find(key(me, priya)).orElseThrow().text()).isEqualTo("Hi Priya, since");
        assertThat(house.rows("writing")).isEqualTo(2);
    }

    @Test
    void a_draft_about_somebody_who_did_not_come_along_is_kept_all_the_same() {
        house.writings.save(key(me, priya), 0, "Hi Priya", true);
        var there = house.account();

        data.bringIn(there, data.export(me), new HashMap<>());

        assertThat(house.writings.find(key(there, priya)).orElseThrow().text()).isEqualTo("Hi Priya");
    }

    @Test
    void the_people_named_in_a_forms_answers_are_those_of_here() {
        house.writings.save(key(me, null), 0, "{\"contact\":\"" + priya + "\"}", true);
        var there = house.account();
        var priyaThere = house.person(there);

        data.bringIn(there, data.export(me), new HashMap<>(Map.of(priya.toString(), priyaThere.toString())));

        assertThat(house.writings.find(key(there, null)).orElseThrow().text()).contains(priyaThere.toString());
    }

    @Test
    void a_broken_file_is_named_and_brings_in_nothing() {
        for (var broken : new String[] {
            "{",
            "[]",
            "{\"format\":1,\"pieces\":[{}]}",
            "{\"format\":1,\"pieces\":[{\"course\":\"A b\",\"exercise\":\"x\",\"revision\":1,\"text\":\"\","
                    + "\"savedAt\":\"2026-01-01T00:00:00Z\"}]}",
            "{\"format\":1,\"pieces\":[null]}"
        }) {
            assertThatExceptionOfType(DomainException.class)
                    .as(broken)
                    .isThrownBy(() -> data.preview(me, Map.of("writing.json", broken)))
                    .satisfies(refusal -> assertThat(refusal.arguments()).contains("writing.json"));
        }
        assertThat(data.preview(me, Map.of())).extracting(PreviewLine::count).containsExactly(0, 0);
    }

    private static WritingData data(WritingHouse house) {
        var json = JsonMapper.builder().build();
        var pieces = new WrittenPieces(house.writings, DraftCourse.catalog(), json);
        var sheets = new WritingSheets(pieces, house.contacts, new KnownAccounts(), new WritingMessages());
        return new WritingData(house.repository, house.overruleRepository, sheets, house.contacts);
    }
}
