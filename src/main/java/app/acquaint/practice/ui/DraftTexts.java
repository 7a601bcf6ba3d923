package app.acquaint.practice.ui;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that the sheet in the browser uses, under the names by which it asks for them. */
final class DraftTexts {

    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");

    private static final String NAMES = """
            word words of-words second seconds saved saving in-browser nowhere not-saved versions
            unbuffered waiting login login-link conflict mine theirs keep-this take-other put-both nothing-lost
            notes more fewer works suggestion write add take-out changed keep-mine lesson you-keep undo
            copy copied mail sent sent-on today record cancel model
            one-suggestion suggestions one-works work""";

    private DraftTexts() {}

    /** @param translate from a key to its text */
    static Map<String, String> all(UnaryOperator<String> translate) {
        return of(NAMES, translate);
    }

    /** Some of them: {@code names} without {@code practice.draft.}, apart by white space. */
    static Map<String, String> of(String names, UnaryOperator<String> translate) {
        return Stream.of(names.split("\\s+", -1))
                .collect(Collectors.toMap(DraftTexts::camelCase, name -> translate.apply("practice.draft." + name)));
    }

    private static String camelCase(String name) {
        return HYPHEN.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
