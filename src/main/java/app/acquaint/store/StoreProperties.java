package app.acquaint.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where data is kept.
 *
 * @param data folder of the H2 file; made when it is missing
 * @param databaseUrl of a PostgreSQL database ({@code jdbc:postgresql:…}); null for H2 in {@code data}
 * @param databaseUser for {@code databaseUrl}
 * @param databasePassword for {@code databaseUrl}
 */
@ConfigurationProperties("acquaint")
public record StoreProperties(
        @DefaultValue("data") Path data,
        @Nullable String databaseUrl,
        @DefaultValue("acquaint") String databaseUser,
        @DefaultValue("") String databasePassword) {}
