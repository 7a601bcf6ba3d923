package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rubrics of the course and the drafts beside them, for tests. */
final class Rubrics {

    private static final Path FOLDER = Path.of("content/networking/rubrics");

    private Rubrics() {}

    static Rubric of(String id) {
        RubricReading reading = RubricReader.read(id, file(FOLDER.resolve(id + ".yaml")));
        assertThat(reading).isInstanceOf(RubricReading.Understood.class);
        return ((RubricReading.Understood) reading).rubric();
    }

    static String examples(String id) {
        return file(FOLDER.resolve(id + ".examples.jsonl"));
    }

    static String devDrafts(String id) {
        return file(Path.of("src/test/resources/coach/dev", id + ".jsonl"));
    }

    private static String file(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
