package app.acquaint.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole store as one file that no engine and no version of an engine owns: a ZIP with one file of JSON Lines for
 * each table. It is the way from one database to another, and across versions of H2.
 */
public final class StoreArchive {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ELSEWHERE =
            "Name an empty folder with --acquaint.data=FOLDER, or move the data folder away.";

    private final DataSource database;

    public StoreArchive(DataSource database) {
        this.database = database;
    }

    /**
     * Writes every row of every table, as of one moment.
     *
     * @param file must not exist yet; it appears only when it is complete
     * @return rows by table
     * @throws StoreException when the file exists or cannot be written
     */
    public Map<String, Long> export(Path file) {
        if (Files.exists(file)) {
            throw new StoreException("The file " + file + " exists already. Name another, or move it away.");
        }
        try {
            var folder = file.toAbsolutePath().resolveSibling(".");
            var part = Files.createTempFile(folder, ".acquaint-export", null);
            try {
                var rows = write(part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                return rows;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new StoreException("The file " + file + " cannot be written. Check the folder and its room.", e);
        } catch (SQLException e) {
            throw new StoreException("The store cannot be read (SQLState " + e.getSQLState() + ").", e);
        }
    }

    private Map<String, Long> write(Path part) throws IOException, SQLException {
        try (var connection = database.getConnection();
                var zip = new ZipOutputStream(Files.newOutputStream(part))) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var schema = Table.schemaVersion(connection)
                    .orElseThrow(() -> new StoreException("The store is empty: there is nothing to export."));
            var rows = new TreeMap<String, Long>();
            for (var table : Table.inOrderOfReference(connection)) {
                ArchiveFile.beginRows(zip, table);
                var lines = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
                rows.put(table.name(), table.writeRows(connection, JSON, lines));
                lines.flush();
                zip.closeEntry();
            }
            ArchiveFile.writeManifest(zip, schema, rows);
            connection.rollback();
            return rows;
        }
    }

    /**
     * Fills an empty store, all or nothing: the tables are first brought to the version of the archive, then filled,
     * then brought to this version.
     *
     * @return rows by table
     * @throws StoreException when the store has data, or the file is none of ours, damaged or too new; nothing is then
     *     changed
     */
    public Map<String, Long> importFrom(Path file) {
        try (var archive = ArchiveFile.open(file)) {
            if (!knownVersions().contains(archive.schema())) {
                throw archive.newer();
            }
            var bare = requireEmpty(archive.schema());
            try {
                Flyway.configure()
                        .dataSource(database)
                        .target(archive.schema())
                        .load()
                        .migrate();
                var rows = fill(archive);
                flyway().migrate();
                return rows;
            } catch (SQLException | IOException | RuntimeException e) {
                if (bare) {
                    takeTablesAway(e);
                }
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException("The file " + file + " cannot be read. Nothing was imported.", e);
        } catch (SQLException | FlywayException e) {
            throw new StoreException(
                    "The file " + file + " does not fit this version of Acquaint (SQLState "
                            + SqlFailure.state(e).orElse("unknown") + "). Nothing was imported.",
                    e);
        }
    }

    private Flyway flyway() {
        return Flyway.configure().dataSource(database).load();
    }

    private List<String> knownVersions() {
        return Arrays.stream(flyway().info().all())
                .map(MigrationInfo::getVersion)
                .map(MigrationVersion::toString)
                .toList();
    }

    /**
     * Whether the store has no tables yet. Where it has, no migration may be left to do: it could not be taken back.
     *
     * @throws StoreException when any table has rows, or the tables are not those of the archive and of this version
     */
    private boolean requireEmpty(String schema) throws SQLException {
        try (var connection = database.getConnection()) {
            var tables = Table.inOrderOfReference(connection);
            for (var table : tables) {
                if (table.hasRows(connection)) {
                    throw new StoreException(
                            "The store has data already, and an import would mix the two. " + ELSEWHERE);
                }
            }
            var version = Table.schemaVersion(connection);
            if (version.isEmpty() && tables.isEmpty()) {
                return true;
            }
            if (!version.equals(Optional.of(schema))
                    || !schema.equals(knownVersions().getLast())) {
                throw new StoreException(
                        "The store has no data, but the tables of another version than the export. " + ELSEWHERE);
            }
            return false;
        }
    }

    private Map<String, Long> fill(ArchiveFile archive) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var rows = new TreeMap<String, Long>();
                for (var table : Table.inOrderOfReference(connection)) {
                    var lines = archive.rowsOf(table);
                    if (lines.isPresent()) {
                        rows.put(table.name(), table.readRows(connection, JSON, lines.get()));
                    }
                }
                requireComplete(rows, archive.rows());
                connection.commit();
                return rows;
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void requireComplete(Map<String, Long> rows, Map<String, Long> expected) {
        expected.forEach((table, count) -> {
            if (!count.equals(rows.getOrDefault(table, 0L))) {
                throw new StoreException("The export is incomplete: table " + table + " should have " + count
                        + " rows. Nothing was imported; make the export anew.");
            }
        });
    }

    private void takeTablesAway(Exception reason) {
        try (var connection = database.getConnection()) {
            Table.dropAll(connection);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
