package app.acquaint.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Files;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;

/** Opens the store outside and inside the application, with the same checks. */
public final class Databases {

    private Databases() {}

    /**
     * The database that the settings name; close it to shut the engine down in order.
     *
     * @throws StoreException when it cannot be opened
     */
    public static HikariDataSource open(StoreProperties properties) {
        var url = properties.databaseUrl();
        return url == null ? H2Database.open(properties.data()) : postgres(properties, url);
    }

    /**
     * As {@link #open}, for what makes no sense without data.
     *
     * @throws StoreException also when there is no data yet; none is made then
     */
    public static HikariDataSource openExisting(StoreProperties properties) {
        if (properties.databaseUrl() == null && !Files.exists(properties.data().resolve("acquaint.mv.db"))) {
            throw new StoreException("There is no data in the folder "
                    + properties.data().toAbsolutePath() + ". Name the right one with --acquaint.data=FOLDER.");
        }
        return open(properties);
    }

    /** What makes commits of this database durable: PostgreSQL's are when they return, H2's need a checkpoint. */
    public static Durability durability(HikariDataSource dataSource) {
        return dataSource instanceof H2Database h2 ? new GroupCommit(h2::checkpoint) : () -> {};
    }

    /**
     * Brings the tables to this version.
     *
     * @throws StoreException when a newer Acquaint wrote them, or a migration was changed
     */
    public static void migrate(Flyway flyway) {
        try {
            if (Arrays.stream(flyway.info().applied())
                    .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)) {
                throw writtenByAnother(null);
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw writtenByAnother(e);
        }
    }

    private static StoreException writtenByAnother(@Nullable Throwable cause) {
        return new StoreException(
                "The data was written by another version of Acquaint than this one and cannot be read."
                        + " Start it with the version that wrote it, or a newer one.",
                cause);
    }

    private static HikariDataSource postgres(StoreProperties properties, String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StoreException("acquaint.database-url must begin with jdbc:postgresql: (it begins with "
                    + url.substring(0, Math.min(url.length(), 20)) + "). Leave it out to use the built-in database.");
        }
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(properties.databaseUser());
        config.setPassword(properties.databasePassword());
        config.setMaximumPoolSize(20);
        config.setPoolName("store");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new StoreException(
                    "The PostgreSQL database cannot be reached. Check acquaint.database-url, -user and -password, and"
                            + " that the server runs.",
                    e);
        }
    }
}
