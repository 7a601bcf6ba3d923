package app.acquaint.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "\"((?:common|store|course|account|contact|practice|progress|certificate|cohort|notification|shell|launch)\\.[a-z0-9.-]*[a-z0-9])\"");
    private static final Pattern FILE = Pattern.compile("\\.(ts|css|ya?ml|json|jsonl|md|csv|zip)$");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private final Properties english = read("translations.properties");
    private final Properties german = read("translations_de.properties");

    @Test
    void german_has_every_key_of_english_and_no_other() {
        assertThat(new TreeSet<>(german.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void no_text_is_left_empty() {
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(german.getProperty(key)).as(key).isNotBlank();
        });
    }

    @Test
    void both_languages_fill_the_same_places() {
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(german.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    @Test
    void every_text_with_places_is_a_message_that_can_be_filled() {
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            for (var text : List.of(english.getProperty(key), german.getProperty(key))) {
                if (!places(text).isEmpty()) {
                    assertThat(new MessageFormat(text).format(new Object[] {1, 2, 3, 4, 5, 6}))
                            .as(key)
                            .doesNotContain("{");
                }
            }
        });
    }

    @Test
    void every_key_named_in_code_exists() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var named = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> KEY_IN_CODE.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .filter(key -> !FILE.matcher(key).find())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).hasSizeGreaterThan(50);
            assertThat(english.stringPropertyNames()).containsAll(named);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
