package app.acquaint.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rubrics of the course and the drafts beside them, for tests. */
final class Rubrics {

    private static final Path DRAFTS = Path.of("src/test/resources/coach");
    private static final Path FOLDER = Path.of("content/networking/rubrics");

    private Rubrics() {}

    /** As the course has it, with what was learned. */
    static Rubric of(String id) {
        List<RubricProblem> problems = new ArrayList<>();
        Rubric rubric = Learned.join(alone(id), learned(id), problems);
        assertThat(problems).isEmpty();
        return rubric;
    }

    /** The phrases alone. */
    static Rubric alone(String id) {
        RubricReading reading = RubricReader.read(id, file(FOLDER.resolve(id + ".yaml")));
        assertThat(reading).isInstanceOf(RubricReading.Understood.class);
        return ((RubricReading.Understood) reading).rubric();
    }

    static String learned(String id) {
        return file(FOLDER.resolve(id + ".learned.json"));
    }

    static String examples(String id) {
        return file(FOLDER.resolve(id + ".examples.jsonl"));
    }

    /** Labelled drafts that were read while phrases were written, one a line. */
    static String studied(String id) {
        try (Stream<Path> files = Files.list(DRAFTS.resolve("study"))) {
            return Stream.concat(Stream.of(DRAFTS.resolve("dev").resolve(id + ".jsonl")), files.sorted())
                    .filter(file -> file.getFileName().toString().matches(id + "(-.)?\\.jsonl"))
                    .map(Rubrics::file)
                    .collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Labelled drafts by which it is learned how far to trust the phrases. */
    static String fresh(String id) {
        return file(DRAFTS.resolve("fresh").resolve(id + ".jsonl"));
    }

    /** Labelled drafts that nobody who wrote phrases has read, nor anything was learned from. */
    static String unseen(String id) {
        return file(DRAFTS.resolve("unseen").resolve(id + ".jsonl"));
    }

    private static String file(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
