package app.acquaint.testkit;

import app.acquaint.store.H2Url;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/**
 * The two databases that repositories are tested on: annotate a test class with {@code @ParameterizedClass} and
 * {@code @EnumSource(Engine.class)}, and ask for a {@link #migrated() fresh database}.
 */
public enum Engine {
    H2 {
        @Override
        public DataSource empty() {
            return JdbcConnectionPool.create(H2Url.memory("t" + UUID.randomUUID()), "sa", "");
        }
    },
    POSTGRESQL {
        @Override
        public DataSource empty() {
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = postgres().getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return postgres().getDatabase("postgres", name);
        }
    };

    private static @Nullable EmbeddedPostgres server;

    /** A database of its own without any table. */
    public abstract DataSource empty();

    /** A database of its own with every migration applied. */
    public DataSource migrated() {
        var database = empty();
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    private static synchronized EmbeddedPostgres postgres() {
        var running = server;
        if (running == null) {
            try {
                running = EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server = running;
        }
        return running;
    }
}
