package app.acquaint.notification;

import app.acquaint.notification.text.MailTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The files of mails: those of the folder that courses are read from, and for each that is not there the one in the
 * jar. A folder that holds courses only is complete.
 *
 * @param folder null for the jar alone
 */
record MailContent(@Nullable Path folder) implements MailTexts.Source {

    @Override
    public Optional<String> read(String path) {
        try {
            if (folder != null && Files.isRegularFile(folder.resolve(path))) {
                return Optional.of(Files.readString(folder.resolve(path)));
            }
            var inJar = new ClassPathResource("content/" + path);
            return inJar.exists() ? Optional.of(inJar.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
