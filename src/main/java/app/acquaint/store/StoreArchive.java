package app.acquaint.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole store as one file that no engine and no version of an engine owns: a ZIP with one file of JSON Lines for
 * each table. It is the way from one database to another, and across versions of H2.
 */
public final class StoreArchive {

    private static final int FORMAT = 1;
    private static final String MANIFEST = "store.json";
    private static final JsonMapper JSON = new JsonMapper();

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
            var rows = new TreeMap<String, Long>();
            var tables = Table.inOrderOfReference(connection);
            for (var table : tables) {
                zip.putNextEntry(new ZipEntry(table.name() + ".jsonl"));
                var lines = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
                rows.put(table.name(), table.writeRows(connection, JSON, lines));
                lines.flush();
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JSON.writeValueAsBytes(
                    Map.of("format", FORMAT, "schema", Table.schemaVersion(connection), "rows", rows)));
            zip.closeEntry();
            connection.rollback();
            return rows;
        }
    }

    /**
     * Fills an empty store, all or nothing: the tables are first brought to the version of the archive, then filled,
     * then brought to this version.
     *
     * @return rows by table
     * @throws StoreException when the store has data, or the file is none of ours or broken; nothing is then changed
     */
    public Map<String, Long> importFrom(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip, file);
            var schema = manifest.path("schema").asString("");
            refuseUnlessEmpty();
            Flyway.configure().dataSource(database).target(schema).load().migrate();
            var rows = fill(zip, manifest);
            Flyway.configure().dataSource(database).load().migrate();
            return rows;
        } catch (NoSuchFileException | ZipException e) {
            throw notOurs(file, e);
        } catch (IOException e) {
            throw new StoreException("The file " + file + " cannot be read.", e);
        } catch (SQLException e) {
            throw new StoreException(
                    "The file " + file + " does not fit this version of Acquaint (SQLState " + e.getSQLState()
                            + "). Nothing was imported.",
                    e);
        }
    }

    private static JsonNode manifest(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw notOurs(file, null);
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = JSON.readTree(in);
            if (manifest.path("format").asInt(0) != FORMAT) {
                throw new StoreException("The file " + file + " was made by a newer Acquaint than this one."
                        + " Import it with the version that made it, or a newer one.");
            }
            return manifest;
        }
    }

    private static StoreException notOurs(Path file, @Nullable Throwable cause) {
        return new StoreException(
                "The file " + file + " is no export of Acquaint. Name a file that `export FILE` made.", cause);
    }

    private void refuseUnlessEmpty() throws SQLException {
        try (var connection = database.getConnection()) {
            for (var table : Table.inOrderOfReference(connection)) {
                if (table.hasRows(connection)) {
                    throw new StoreException("The store has data already, and an import would mix the two. Name an"
                            + " empty folder with --acquaint.data=FOLDER, or move the data folder away.");
                }
            }
        }
    }

    private Map<String, Long> fill(ZipFile zip, JsonNode manifest) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var rows = new TreeMap<String, Long>();
            try {
                for (var table : Table.inOrderOfReference(connection)) {
                    var entry = zip.getEntry(table.name() + ".jsonl");
                    if (entry != null) {
                        try (var in = zip.getInputStream(entry)) {
                            rows.put(table.name(), table.readRows(connection, JSON, in));
                        }
                    }
                }
                requireComplete(rows, manifest);
                connection.commit();
                return rows;
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void requireComplete(Map<String, Long> rows, JsonNode manifest) {
        for (var expected : manifest.path("rows").properties()) {
            if (rows.getOrDefault(expected.getKey(), 0L) != expected.getValue().asLong()) {
                throw new StoreException("The export is incomplete: table " + expected.getKey() + " should have "
                        + expected.getValue().asLong() + " rows. Nothing was imported; make the export anew.");
            }
        }
    }
}
