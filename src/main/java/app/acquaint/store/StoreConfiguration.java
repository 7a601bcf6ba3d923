package app.acquaint.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database of the running application, by its settings. */
@Configuration
class StoreConfiguration {

    /** The one clock: everything due asks it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(StoreProperties properties) {
        return Databases.open(properties);
    }

    @Bean
    Durability durability(HikariDataSource dataSource) {
        return Databases.durability(dataSource);
    }

    @Bean
    FlywayMigrationStrategy migration(DataSource dataSource, StoreProperties properties, Clock clock) {
        return flyway -> {
            if (dataSource instanceof H2Database && isOlder(flyway)) {
                copyAside(dataSource, properties.data(), clock.instant());
            }
            Databases.migrate(flyway);
        };
    }

    private static boolean isOlder(Flyway flyway) {
        return flyway.info().current() != null && flyway.info().pending().length > 0;
    }

    private static void copyAside(DataSource dataSource, Path folder, Instant at) {
        var copy = folder.resolve("before-migration-" + at.getEpochSecond() + ".zip")
                .toAbsolutePath();
        JdbcClient.create(dataSource)
                .sql("backup to '" + copy.toString().replace("'", "''") + "'")
                .update();
    }
}
