package app.acquaint.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The one style sheet of all pages holds what is in the folder: a new file has to be named in pom.xml, in its place. */
class StyleSheetTest {

    /** The build leaves comments and blanks out, but no name. */
    private static final Pattern NAME = Pattern.compile("(?:\\.|--)[a-z][a-z-]+");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    @Test
    void every_style_sheet_of_the_folder_is_in_the_one_that_pages_load() throws IOException {
        List<String> whole;
        try (var joined = StyleSheetTest.class.getResourceAsStream("/META-INF/resources/styles/acquaint.css")) {
            assertThat(joined).as("made by the build").isNotNull();
            whole = names(new String(joined.readAllBytes(), UTF_8));
        }
        try (var sheets = Files.list(Path.of("frontend/styles"))) {
            assertThat(sheets.toList()).isNotEmpty().allSatisfy(sheet -> {
                var names = names(Files.readString(sheet));
                assertThat(names).as(sheet + " names something").isNotEmpty();
                assertThat(whole).as(sheet + ": add it to the list in pom.xml").containsAll(names);
            });
        }
    }

    private static List<String> names(String css) {
        return NAME.matcher(COMMENT.matcher(css).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
