package app.acquaint.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.acquaint.account.spi.PersonalDataPart;
import app.acquaint.common.AccountId;
import app.acquaint.common.DomainException;
import app.acquaint.testkit.Engine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class PersonalDataTest {

    private final AccountFixture house = new AccountFixture(Engine.H2);
    private final AccountId asha = house.organiser("asha@example.org");
    private final List<String> order = new ArrayList<>();
    private final Notes people = new Notes("people", 1);
    private final Notes drafts = new Notes("drafts", 2);
    private final PersonalData data =
            new PersonalData(house.accounts, parts(drafts, people), house.commits, house.clock);

    @Test
    void what_was_taken_along_can_be_brought_back_in() {
        people.notes.put(asha, "[\"Priya\"]");
        drafts.notes.put(asha, "[\"Hi Priya, 25 minutes? 🙂\"]");
        var zip = data.export(asha);
        people.notes.clear();
        drafts.notes.clear();

        var incoming = data.preview(asha, zip);

        assertThat(incoming.lines())
                .extracting(PersonalDataPart.PreviewLine::key)
                .containsExactly("people", "drafts");
        assertThat(people.notes).isEmpty();
        data.bringIn(asha, incoming);
        assertThat(people.notes).containsEntry(asha, "[\"Priya\"]");
        assertThat(drafts.notes).containsEntry(asha, "[\"Hi Priya, 25 minutes? 🙂\"]");
        assertThat(order).containsExactly("people", "drafts");
    }

    @Test
    void the_zip_says_whose_it_is_and_what_its_files_are() {
        people.notes.put(asha, "[]");

        var files = Archive.read(data.export(asha));

        assertThat(files.keySet()).containsExactly("README.txt", "account.json", "people.json");
        assertThat(files.get("account.json"))
                .contains("asha@example.org", "Pacific/Auckland", "\"version\" : 1", "2026-11-23T08:00:00Z");
        assertThat(files.get("README.txt")).contains("Deine Daten aus Acquaint", "people.json");
    }

    @Test
    void when_one_part_cannot_be_brought_in_none_is() {
        people.notes.put(asha, "[]");
        drafts.notes.put(asha, "[]");
        var incoming = data.preview(asha, data.export(asha));
        house.jdbc.sql("create table kept (line varchar(20))").update();
        people.keptIn = house;
        drafts.refuses = true;

        refused("drafts.refused", () -> data.bringIn(asha, incoming));

        assertThat(house.jdbc
                        .sql("select count(*) from kept")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_no_zip_or_a_piece_of_one_is_refused() {
        people.notes.put(asha, "[\"" + "Priya ".repeat(500) + "\"]");
        var zip = data.export(asha);

        refused("account.data.no-archive", () -> data.preview(asha, new byte[0]));
        refused("account.data.no-archive", () -> data.preview(asha, "just text".getBytes(StandardCharsets.UTF_8)));
        for (var length = 1; length < zip.length; length++) {
            var piece = Arrays.copyOf(zip, length);
            assertThatExceptionOfType(DomainException.class)
                    .as("cut at %d", length)
                    .isThrownBy(() -> data.preview(asha, piece))
                    .extracting(DomainException::key)
                    .isIn("account.data.no-archive", "account.data.broken");
        }
    }

    @Test
    void a_damaged_zip_never_gives_files_that_were_not_in_it() {
        people.notes.put(asha, "[\"Priya\"]");
        var zip = data.export(asha);
        var whole = Archive.read(zip);
        for (var at = 0; at < zip.length; at++) {
            var damaged = zip.clone();
            damaged[at] ^= 0x55;
            try {
                assertThat(whole.values())
                        .as("changed at %d", at)
                        .containsAll(Archive.read(damaged).values());
            } catch (DomainException told) {
                assertThat(told.key()).startsWith("account.data.");
            }
        }
    }

    @Test
    void a_bomb_is_stopped_while_it_unpacks() throws IOException {
        var zip = zip(Map.of("people.json", new byte[Archive.MAX_UNPACKED + 1]));

        refused("account.data.bomb", () -> data.preview(asha, zip), "people.json", 100);
    }

    @Test
    void many_small_files_together_are_a_bomb_too() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (var file = 0; file < 11; file++) {
            files.put("part" + file + ".json", new byte[10 * 1024 * 1024]);
        }
        var zip = zip(files);

        refused("account.data.bomb", () -> data.preview(asha, zip), "part10.json", 100);
    }

    @Test
    void too_many_files_or_bytes_are_refused() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (var file = 0; file <= Archive.MAX_FILES; file++) {
            files.put("f" + file, new byte[0]);
        }
        var zip = zip(files);

        refused("account.data.too-many", () -> data.preview(asha, zip), Archive.MAX_FILES);
        refused("account.data.too-large", () -> data.preview(asha, new byte[Archive.MAX_SIZE + 1]), 20);
    }

    @Test
    void names_that_climb_out_are_refused() throws IOException {
        for (var name : List.of("../evil.json", "a/../../evil.json", "/etc/evil", "C:\\evil", "a\\b", "x\n.json")) {
            var zip = zip(Map.of(name, new byte[0]));
            refused("account.data.path", () -> data.preview(asha, zip));
        }
    }

    @Test
    void what_is_not_text_is_refused_by_its_name() throws IOException {
        var zip = zip(Map.of("people.json", new byte[] {(byte) 0xc3, (byte) 0x28}));

        refused("account.data.not-text", () -> data.preview(asha, zip), "people.json");
    }

    @Test
    void a_zip_of_another_kind_or_version_or_with_a_file_missing_is_refused_by_name() throws IOException {
        var foreign = zip(Map.of("people.json", "[]".getBytes(StandardCharsets.UTF_8)));
        var later = zip(Map.of("account.json", text("{'format':'acquaint','version':2}")));
        var short_ = zip(Map.of("account.json", text("{'format':'acquaint','version':1,'files':['people.json']}")));
        var torn = zip(Map.of("account.json", text("{'format':'acqu")));
        var nonsense = zip(Map.of("account.json", text("{'format':{},'version':'x'}")));

        refused("account.data.missing", () -> data.preview(asha, foreign), "account.json");
        refused("account.data.version", () -> data.preview(asha, later), "account.json", "2", 1);
        refused("account.data.missing", () -> data.preview(asha, short_), "people.json");
        refused("account.data.broken", () -> data.preview(asha, torn), "account.json");
        refused("account.data.broken", () -> data.preview(asha, nonsense), "account.json");
    }

    private static byte[] text(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void refused(
            String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Object... arguments) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(call).satisfies(reason -> {
            assertThat(reason.key()).isEqualTo(key);
            if (arguments.length > 0) {
                assertThat(reason.arguments()).containsExactly(arguments);
            }
        });
    }

    private static org.springframework.beans.factory.ObjectProvider<PersonalDataPart> parts(Notes... notes) {
        var beans = new StaticListableBeanFactory();
        for (var note : notes) {
            beans.addBean(note.name, note);
        }
        return beans.getBeanProvider(PersonalDataPart.class);
    }

    /** A part that keeps one JSON file a person. */
    private final class Notes implements PersonalDataPart {

        private final String name;
        private final int place;
        private final Map<AccountId, String> notes = new HashMap<>();
        private boolean refuses;
        private @org.jspecify.annotations.Nullable AccountFixture keptIn;

        private Notes(String name, int place) {
            this.name = name;
            this.place = place;
        }

        @Override
        public int order() {
            return place;
        }

        @Override
        public Map<String, String> export(AccountId owner) {
            var text = notes.get(owner);
            return text == null ? Map.of() : Map.of(name + ".json", text);
        }

        @Override
        public List<PreviewLine> preview(AccountId owner, Map<String, String> files) {
            return List.of(PreviewLine.adding(name, files.containsKey(name + ".json") ? 1 : 0));
        }

        @Override
        public void bringIn(AccountId owner, Map<String, String> files, Map<String, String> ids) {
            order.add(name);
            if (refuses) {
                throw new DomainException(name + ".refused");
            }
            if (keptIn != null) {
                keptIn.jdbc.sql("insert into kept (line) values ('people')").update();
            }
            var text = files.get(name + ".json");
            if (text != null) {
                notes.put(owner, text);
            }
        }
    }
}
