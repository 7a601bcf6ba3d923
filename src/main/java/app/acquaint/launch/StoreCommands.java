package app.acquaint.launch;

import app.acquaint.store.Databases;
import app.acquaint.store.StoreArchive;
import app.acquaint.store.StoreProperties;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Commands on the store that run while the server is stopped. */
final class StoreCommands {

    private final Settings settings;
    private final PrintStream out;

    StoreCommands(List<String> commandLine, PrintStream out) {
        this.settings = new Settings(commandLine);
        this.out = out;
    }

    int export(Path file) {
        try (var database = Databases.openExisting(properties())) {
            var rows = new StoreArchive(database).export(file);
            out.println("Wrote " + total(rows) + " rows of " + rows.size() + " tables to " + file + ".");
            return 0;
        }
    }

    int bringIn(Path file) {
        try (var database = Databases.open(properties())) {
            var rows = new StoreArchive(database).importFrom(file);
            Databases.durability(database).awaitDurable();
            out.println("Read " + total(rows) + " rows of " + rows.size() + " tables from " + file + ".");
            return 0;
        }
    }

    int resetLink(String email) {
        throw new UsageException("reset-link " + email);
    }

    private StoreProperties properties() {
        return settings.bind("acquaint", StoreProperties.class);
    }

    private static long total(Map<String, Long> rows) {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
