package app.acquaint.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An export that was opened to be read: it is one of ours, of a format known here, and every byte of it is intact. */
final class ArchiveFile implements AutoCloseable {

    private static final int FORMAT = 1;
    private static final String MANIFEST = "store.json";
    private static final String ROWS = ".jsonl";
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final ZipFile zip;
    private final JsonNode manifest;

    private ArchiveFile(Path file, ZipFile zip, JsonNode manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws StoreException when there is no such file, or it is none of ours, damaged or too new */
    static ArchiveFile open(Path file) {
        try {
            return checked(file, new ZipFile(file.toFile()));
        } catch (NoSuchFileException e) {
            throw new StoreException("There is no file " + file + ". Nothing was imported.", e);
        } catch (ZipException | EOFException | JacksonException e) {
            throw new StoreException(
                    "The file " + file + " is no export of Acquaint, or it is damaged. Nothing was imported;"
                            + " name a file that `export FILE` made.",
                    e);
        } catch (IOException e) {
            throw new StoreException("The file " + file + " cannot be read. Nothing was imported.", e);
        }
    }

    private static ArchiveFile checked(Path file, ZipFile zip) throws IOException {
        try {
            requireIntact(zip);
            var archive = new ArchiveFile(file, zip, manifest(zip));
            if (archive.manifest.path("format").asInt(0) != FORMAT) {
                throw archive.newer();
            }
            return archive;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static JsonNode manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new ZipException("no " + MANIFEST);
        }
        try (var in = zip.getInputStream(entry)) {
            return JSON.readTree(in);
        }
    }

    /** The newest migration that the exported store had; empty in a file that another program made. */
    String schema() {
        return manifest.path("schema").asString("");
    }

    /** How many rows each table had. */
    Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        manifest.path("rows")
                .properties()
                .forEach(entry -> rows.put(entry.getKey(), entry.getValue().asLong(0)));
        return rows;
    }

    /** The rows of a table as JSON Lines; empty when the exported store had no such table. */
    Optional<InputStream> rowsOf(Table table) throws IOException {
        var entry = zip.getEntry(table.name() + ROWS);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    /** What to say to somebody who brings an export from the future. */
    StoreException newer() {
        return new StoreException("The file " + file + " was made by a newer Acquaint than this one. Nothing was"
                + " imported; import it with the version that made it, or a newer one.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Begins a table's rows in an export that is being written. */
    static void beginRows(ZipOutputStream zip, Table table) throws IOException {
        zip.putNextEntry(new ZipEntry(table.name() + ROWS));
    }

    /** Ends an export. */
    static void writeManifest(ZipOutputStream zip, String schema, Map<String, Long> rows) throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(JSON.writeValueAsBytes(Map.of("format", FORMAT, "schema", schema, "rows", rows)));
        zip.closeEntry();
    }

    /** Reading a ZIP by its names compares no checksums, and a changed digit would pass for another. */
    private static void requireIntact(ZipFile zip) throws IOException {
        for (var entry : zip.stream().toList()) {
            try (var in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
                in.transferTo(OutputStream.nullOutputStream());
                if (in.getChecksum().getValue() != entry.getCrc()) {
                    throw new ZipException("damaged: " + entry.getName());
                }
            }
        }
    }
}
