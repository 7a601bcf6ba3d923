package app.acquaint.contact;

import static app.acquaint.contact.TrackerHouse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.account.spi.PersonalDataPart.PreviewLine;
import app.acquaint.common.ContactId;
import app.acquaint.common.DomainException;
import app.acquaint.testkit.Engine;
import de.siegmar.fastcsv.reader.CsvReader;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Engine.class)
class PeopleDataTest {

    @Parameter
    Engine engine;

    private TrackerHouse house;

    @BeforeEach
    void open() {
        house = new TrackerHouse(engine);
    }

    @Test
    void everything_comes_back_as_it_was_after_an_erasure() {
        var id = wholePerson();
        house.tracker.practicePerson(house.me);
        var before = house.data.export(house.me);
        house.people.remove(house.me, id);
        house.people.remove(house.me, house.tracker.practicePerson(house.me).id());

        var ids = new HashMap<String, String>();
        house.data.bringIn(house.me, before, ids);

        assertThat(house.data.export(house.me)).isEqualTo(before);
        assertThat(ids).containsEntry(id.toString(), id.toString());
    }

    @Test
    void who_is_here_already_stays_as_is_and_is_still_known_by_the_old_id() {
        var id = wholePerson();
        var taken = house.data.export(house.me);
        var twin = house.account("Europe/Berlin", Locale.ENGLISH);
        var known = house.tracker.add(twin, Details.typed("Another name", "PRIYA@example.org", "", "", "mine"));

        assertThat(house.data.preview(twin, taken))
                .containsExactly(
                        PreviewLine.adding("contact.preview.new", 0), PreviewLine.staying("contact.preview.here", 1));
        var ids = new HashMap<String, String>();
        house.data.bringIn(twin, taken, ids);

        assertThat(ids).containsExactly(Map.entry(id.toString(), known.id().toString()));
        assertThat(house.people.open(twin, known.id())).isEqualTo(known);
        house.data.bringIn(house.me, taken, new HashMap<>());
        assertThat(house.data.export(house.me)).isEqualTo(taken);
    }

    @Test
    void an_id_that_somebody_else_has_is_made_anew() {
        var id = wholePerson();
        var taken = house.data.export(house.me);
        var other = house.account("Europe/Berlin", Locale.ENGLISH);

        assertThat(house.data.preview(other, taken)).contains(PreviewLine.adding("contact.preview.new", 1));
        var ids = new HashMap<String, String>();
        house.data.bringIn(other, taken, ids);

        var brought = ContactId.of(ids.getOrDefault(id.toString(), ""));
        assertThat(brought).isNotEqualTo(id);
        assertThat(house.people.open(other, brought).details())
                .isEqualTo(house.people.open(house.me, id).details());
        assertThat(house.tracker.reached(other, brought)).isEqualTo(house.tracker.reached(house.me, id));
    }

    @Test
    void people_of_a_short_file_begin_at_rest() {
        house.data.bringIn(
                house.me,
                Map.of("people.json", "{\"format\":1,\"people\":[{\"name\":\"Ines\"},null]}"),
                new HashMap<>());

        var ines = house.tracker.all(house.me).getFirst();
        assertThat(ines.stage()).isEqualTo(Stage.RESTING);
        assertThat(ines.due()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "{\"people\":[{\"name\":\"Ines\",}]}",
                "{\"people\":[{\"name\":\" \"}]}",
                "{\"people\":[{\"name\":\"Ines\",\"email\":\"not one\"}]}",
                "{\"people\":[{\"name\":\"Ines\",\"cadenceWeeks\":0}]}",
                "{\"people\":[{\"name\":\"Ines\",\"history\":[{\"kind\":\"MOVED\"}]}]}",
                "{\"people\":[{\"name\":\"Ines\",\"history\":[{\"kind\":\"FLEW\"}]}]}",
                "{\"people\":[{\"name\":\"Ines\",\"promises\":[{\"text\":\"\"}]}]}",
            })
    void a_broken_file_is_explained_and_brings_nobody(String json) {
        var files = Map.of("people.json", json);

        assertThatThrownBy(() -> house.data.preview(house.me, files))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        reason -> assertThat(reason.arguments()).contains("people.json"));
        assertThatThrownBy(() -> house.data.bringIn(house.me, files, new HashMap<>()))
                .isInstanceOf(DomainException.class);
        assertThat(house.tracker.all(house.me)).isEmpty();
    }

    @Test
    void no_cell_of_the_table_is_a_formula() {
        house.tracker.add(house.me, Details.typed("=1+1", "", "@SUM(A1)", "\tcmd", "+49 171, “quoted”\n-second line"));

        var csv = house.data.export(house.me).getOrDefault("people.csv", "");
        var lines = CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();

        assertThat(csv).startsWith("\uFEFFName,E-mail,");
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast().getFields())
                .contains("'=1+1", "'@SUM(A1)", "'\tcmd", "'+49 171, “quoted”\n-second line");
    }

    @Test
    void the_page_tells_the_story_without_slips() {
        wholePerson();

        assertThat(house.data.export(house.me).get("people.md"))
                .startsWith("# People\n\n## Priya Nair\n")
                .contains("Met at the fair", "- [ ] I promised: The book", "- 2026-11-23: Call. Rang about the pilot")
                .contains("- 2026-11-23: Meeting stands")
                .doesNotContain("Thanked");
    }

    private ContactId wholePerson() {
        var id = house.tracker
                .add(
                        house.me,
                        Details.typed("Priya Nair", "priya@example.org", "Ward", "Met at the fair", "Night shift"))
                .id();
        var scheduled = new Standing.Scheduled(TODAY, TODAY.plusDays(4), LocalTime.of(14, 30));
        house.tracker.move(house.me, id, scheduled);
        house.tracker.pace(house.me, id, new Cadence(6));
        house.tracker.touch(house.me, id, TODAY, Channel.CALL, "Rang about the pilot");
        var slip = house.tracker.record(house.me, id, Stage.THANKED, TODAY, null);
        house.tracker.correct(house.me, id, slip.event());
        house.promises.add(house.me, id, true, "The book", TODAY.plusDays(2));
        return id;
    }
}
