package app.acquaint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.testkit.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Engine.class)
class StoreArchiveTest {

    @Parameter
    Engine engine;

    @TempDir
    Path folder;

    @Test
    void every_row_comes_back_the_same_in_either_engine() {
        var source = engine.migrated();
        fill(source);
        var file = folder.resolve("all.zip");
        new StoreArchive(source).export(file);

        for (var other : Engine.values()) {
            var target = other.empty();
            new StoreArchive(target).importFrom(file);
            assertThat(content(target)).isEqualTo(content(source)).isNotEmpty();
        }
    }

    @Test
    void an_import_into_a_store_with_data_is_refused_and_changes_nothing() {
        var source = engine.migrated();
        fill(source);
        var file = folder.resolve("all.zip");
        new StoreArchive(source).export(file);
        var before = content(source);

        assertThatThrownBy(() -> new StoreArchive(source).importFrom(file)).hasMessageContaining("has data already");
        assertThat(content(source)).isEqualTo(before);
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
                .hasMessageContaining("holiday.zip");
        assertThatThrownBy(() -> new StoreArchive(engine.empty()).importFrom(folder.resolve("nowhere.zip")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nowhere.zip");
    }

    private static void fill(DataSource database) {
        var jdbc = JdbcClient.create(database);
        for (var name : List.of("Zoë \"Quote\" O’Neil", "李雷\n\t{}", "😀 🇩🇪 e\u0301")) {
            var id = UUID.randomUUID();
            jdbc.sql("insert into account (id, name, email, email_key, password_hash, time_zone, locale, created_at,"
                            + " version) values (?, ?, ?, ?, 'x', 'Asia/Kolkata', 'en', ?, 3)")
                    .params(
                            id,
                            name,
                            id + "@Example.org",
                            id + "@example.org",
                            OffsetDateTime.of(2026, 3, 29, 2, 30, 15, 123_456_000, ZoneOffset.ofHours(5)))
                    .update();
            jdbc.sql("insert into account_role (account_id, role) values (?, 'LEARNER')")
                    .param(id)
                    .update();
        }
    }

    private static List<Map<String, Object>> content(DataSource database) {
        return JdbcClient.create(database)
                .sql("select a.id, a.name, a.email_key, a.created_at, a.version, r.role from account a"
                        + " join account_role r on r.account_id = a.id order by a.email_key")
                .query((row, number) -> Map.<String, Object>of(
                        "id", row.getObject("id", UUID.class),
                        "name", row.getString("name"),
                        "email", row.getString("email_key"),
                        "created",
                                row.getObject("created_at", OffsetDateTime.class)
                                        .toInstant(),
                        "version", row.getInt("version"),
                        "role", row.getString("role")))
                .list();
    }
}
