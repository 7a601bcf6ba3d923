package app.acquaint.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's examples can be copied as they stand. */
class AuthorsGuideTest {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\S+)\\R(.*?)^```$");

    @TempDir
    Path folder;

    List<MatchResult> examples = List.of();

    @BeforeEach
    void read() throws IOException {
        examples = FENCE.matcher(Files.readString(Path.of("docs/authors-guide.md")))
                .results()
                .toList();
    }

    @Test
    void every_kind_of_exercise_has_an_example() {
        assertThat(examples).extracting(example -> example.group(1)).containsAll(ExerciseReader.kinds());
    }

    @Test
    void the_examples_make_a_sound_course() {
        var exercises = examples.stream()
                .filter(example -> ExerciseReader.kinds().contains(example.group(1)))
                .map(MatchResult::group)
                .collect(Collectors.joining("\n\n"));
        var lesson = first("markdown", "---\nid: one-sentence");
        var content = CourseFolder.in(folder)
                .with("sample/one.md", lesson + exercises)
                .with("sample/rubrics/ask.yaml", first("yaml", "id: ask"))
                .with("sample/rubrics/ask.examples.jsonl", first("json", "{"));

        assertThat(content.check().problems()).isEmpty();
    }

    @Test
    void the_outline_lacks_nothing_but_its_lessons() {
        var content = CourseFolder.emptyIn(folder).with("course.yaml", first("yaml", "id: networking"));

        assertThat(content.check().problems())
                .isNotEmpty()
                .allMatch(problem -> problem.message().startsWith("There is no file"));
    }

    private String first(String word, String beginning) {
        return examples.stream()
                .filter(example ->
                        example.group(1).equals(word) && example.group(2).startsWith(beginning))
                .map(example -> example.group(2))
                .findFirst()
                .orElseThrow();
    }
}
