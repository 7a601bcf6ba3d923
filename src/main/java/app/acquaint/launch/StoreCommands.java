package app.acquaint.launch;

import app.acquaint.account.PublicAddress;
import app.acquaint.account.ResetLinks;
import app.acquaint.common.EmailAddress;
import app.acquaint.store.Databases;
import app.acquaint.store.StoreArchive;
import app.acquaint.store.StoreException;
import app.acquaint.store.StoreProperties;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        try (var database = Databases.openExisting(properties())) {
            var links = new ResetLinks(
                    JdbcClient.create(database), Clock.systemUTC(), new PublicAddress(settings.environment()));
            var link = links.create(new EmailAddress(email));
            Databases.durability(database).awaitDurable();
            out.println("Start Acquaint, then open this link within 24 hours to set a new password. It works once:");
            out.println(link);
            return 0;
        } catch (DataAccessException e) {
            throw new StoreException("The store has no accounts yet: start Acquaint and make the first.", e);
        }
    }

    private StoreProperties properties() {
        return settings.bind("acquaint", StoreProperties.class);
    }

    private static long total(Map<String, Long> rows) {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
