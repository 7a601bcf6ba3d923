package app.acquaint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.testkit.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class StoreArchiveTest {

    @Parameter
    Engine engine;

    @TempDir
    Path folder;

    @Test
    void the_rows_of_this_test_leave_no_table_and_no_column_out() {
        var source = engine.migrated();
        FullStore.fill(source);

        assertThat(FullStore.tables(source)).isNotEmpty();
        assertThat(FullStore.neverFilled(source))
                .as("without a value in every-table.sql")
                .isEmpty();
    }

    @Test
    void every_row_of_every_table_goes_to_the_other_engine_and_comes_back() {
        var source = engine.migrated();
        FullStore.fill(source);
        var other = other(engine).empty();
        var back = engine.empty();

        carry(source, other, "there.zip");
        carry(other, back, "back.zip");

        var content = FullStore.content(source);
        assertThat(FullStore.content(other)).isEqualTo(content);
        assertThat(FullStore.content(back)).isEqualTo(content);
    }

    @Test
    void an_import_into_a_store_with_data_is_refused_and_changes_nothing() {
        var file = exported();
        var target = engine.migrated();
        FullStore.fill(target);
        var before = FullStore.content(target);

        assertThatThrownBy(() -> new StoreArchive(target).importFrom(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("has data already");
        assertThat(FullStore.content(target)).isEqualTo(before);
    }

    @Test
    void a_store_that_was_started_but_never_used_can_be_filled() {
        var target = engine.migrated();

        new StoreArchive(target).importFrom(exported());

        assertThat(FullStore.neverFilled(target)).isEmpty();
    }

    @Test
    void tables_of_another_version_are_refused_as_the_import_could_not_be_taken_back() {
        var target = engine.empty();
        Flyway.configure().dataSource(target).target("1").load().migrate();

        assertThatThrownBy(() -> new StoreArchive(target).importFrom(exported()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("another version");
    }

    @Test
    void a_store_without_tables_has_nothing_to_export() {
        assertThatThrownBy(() -> new StoreArchive(engine.empty()).export(folder.resolve("none.zip")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nothing to export");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_damaged_export_is_one_message_and_changes_nothing() throws IOException {
        var whole = exported();
        var untouched = engine.empty();
        var unused = engine.migrated();

        for (var damage : Damage.values()) {
            var damaged = damage.of(whole, folder.resolve("damaged.zip"));
            for (var target : List.of(untouched, unused)) {
                assertThatThrownBy(() -> new StoreArchive(target).importFrom(damaged))
                        .as(damage.name())
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining(damage.said)
                        .hasMessageContaining("Nothing was imported");
            }
            assertThat(FullStore.tables(untouched)).as(damage.name()).isEmpty();
            assertThat(FullStore.content(unused).values())
                    .as(damage.name())
                    .isNotEmpty()
                    .allMatch(List::isEmpty);
        }
        new StoreArchive(untouched).importFrom(whole);
        assertThat(FullStore.neverFilled(untouched)).isEmpty();
    }

    @Test
    void an_existing_file_is_never_overwritten() throws IOException {
        var file = Files.writeString(folder.resolve("precious.txt"), "precious");

        assertThatThrownBy(() -> new StoreArchive(engine.migrated()).export(file))
                .hasMessageContaining("exists already");
        assertThat(file).hasContent("precious");
    }

    @Test
    void a_file_that_is_no_export_is_named() throws IOException {
        var file = Files.writeString(folder.resolve("holiday.zip"), "no zip at all");

        assertThatThrownBy(() -> new StoreArchive(engine.empty()).importFrom(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("holiday.zip is no export");
        assertThatThrownBy(() -> new StoreArchive(engine.empty()).importFrom(folder.resolve("nowhere.zip")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("There is no file")
                .hasMessageContaining("nowhere.zip");
    }

    private Path exported() {
        var source = Engine.H2.migrated();
        FullStore.fill(source);
        var file = folder.resolve("whole.zip");
        new StoreArchive(source).export(file);
        return file;
    }

    private void carry(DataSource from, DataSource to, String name) {
        var file = folder.resolve(name);
        new StoreArchive(from).export(file);
        new StoreArchive(to).importFrom(file);
    }

    private static Engine other(Engine engine) {
        return engine == Engine.H2 ? Engine.POSTGRESQL : Engine.H2;
    }
}
