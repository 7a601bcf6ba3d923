package app.acquaint.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where data is kept.
 *
 * @param data folder of the H2 file; made when it is missing
 * @param url of another database ({@code jdbc:postgresql:…}); null for H2 in {@code data}
 * @param user for {@code url}
 * @param password for {@code url}
 */
@ConfigurationProperties("acquaint.store")
public record StoreProperties(
        @DefaultValue("data") Path data,
        @Nullable String url,
        @DefaultValue("acquaint") String user,
        @DefaultValue("") String password) {}
