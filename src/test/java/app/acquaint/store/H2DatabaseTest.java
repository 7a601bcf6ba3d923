package app.acquaint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.Properties;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class H2DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_when_it_is_opened_again() {
        try (var database = H2Database.open(folder)) {
            JdbcClient.create(database).sql("create table kept (id int)").update();
            JdbcClient.create(database).sql("insert into kept values (7)").update();
        }
        try (var database = H2Database.open(folder)) {
            assertThat(JdbcClient.create(database)
                            .sql("select id from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(7);
        }
    }

    @Test
    void a_checkpointed_commit_is_in_the_file_while_the_engine_still_runs() throws Exception {
        try (var database = H2Database.open(folder)) {
            JdbcClient.create(database).sql("create table kept (id int)").update();
            JdbcClient.create(database).sql("insert into kept values (7)").update();
            Databases.durability(database).awaitDurable();
            var copy = Files.createDirectories(folder.resolve("copy"));
            Files.copy(folder.resolve("acquaint.mv.db"), copy.resolve("acquaint.mv.db"));

            try (var afterPowerCut = H2Database.open(copy)) {
                assertThat(JdbcClient.create(afterPowerCut)
                                .sql("select id from kept")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(7);
            }
        }
    }

    @Test
    void no_file_but_the_database_is_left_beside_it() throws IOException {
        try (var database = H2Database.open(folder)) {
            JdbcClient.create(database).sql("create table kept (id int)").update();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("acquaint.mv.db");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.3.232", "2.5.252"})
    void a_file_that_another_version_of_the_engine_made_is_refused_with_the_way_across(String version)
            throws Exception {
        makeFileWith(version);

        assertThatThrownBy(() -> H2Database.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("export FILE")
                .hasMessageContaining("acquaint.mv.db");
    }

    /** The build puts other versions of the engine beside the tests, never on their class path. */
    private void makeFileWith(String version) throws Exception {
        var jar = Path.of("target/other-engines/h2-" + version + ".jar").toUri().toURL();
        try (var loader = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader())) {
            var driver =
                    (Driver) loader.loadClass("org.h2.Driver").getConstructor().newInstance();
            var login = new Properties();
            login.put("user", "acquaint");
            login.put("password", "");
            try (var connection = driver.connect(H2Url.file(folder.resolve("acquaint")), login);
                    var statement = connection.createStatement()) {
                statement.execute("create table kept (id int)");
                statement.execute("shutdown");
            }
        }
    }

    @Test
    void a_damaged_file_is_named_and_left_as_it_is() throws IOException {
        var file = Files.writeString(folder.resolve("acquaint.mv.db"), "H:2,block:9,format:9\n".repeat(500));

        assertThatThrownBy(() -> H2Database.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be opened")
                .hasMessageContaining("acquaint.mv.db");
        assertThat(file).hasContent("H:2,block:9,format:9\n".repeat(500));
    }

    @Test
    void a_second_process_is_told_that_the_file_is_in_use() throws Exception {
        try (var database = H2Database.open(folder)) {
            assertThat(database.isClosed()).isFalse();
            var other = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            OpenFolder.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(other.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("is in use by another running Acquaint");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        var file = Files.writeString(folder.resolve("plain-file"), "");

        assertThatThrownBy(() -> H2Database.open(file.resolve("data")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("plain-file")
                .hasMessageContaining("--acquaint.data=FOLDER");
    }

    @Test
    void tables_of_a_newer_acquaint_are_refused() {
        try (var database = H2Database.open(folder)) {
            var flyway = Flyway.configure().dataSource(database).load();
            Databases.migrate(flyway);
            JdbcClient.create(database)
                    .sql("insert into \"flyway_schema_history\" select 999, '999', 'from the future', \"type\","
                            + " 'V999__x.sql', 1, \"installed_by\", \"installed_on\", 1, true from"
                            + " \"flyway_schema_history\" where \"version\" = '1'")
                    .update();

            assertThatThrownBy(() -> Databases.migrate(
                            Flyway.configure().dataSource(database).load()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another version of Acquaint");
        }
    }

    /** A second process that opens the folder given. */
    static final class OpenFolder {
        public static void main(String[] folder) {
            try (var database = H2Database.open(Path.of(folder[0]))) {
                System.out.println("opened " + database.isClosed());
            } catch (StoreException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
