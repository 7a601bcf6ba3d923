package app.acquaint.coach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists of words that the coach always knows, files beside its classes. */
final class Wordlists {

    private Wordlists() {}

    /** The lines of a file that say something, in order; those that are empty or begin with {@code #} do not. */
    static List<String> lines(String file) {
        try (InputStream in = Wordlists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
