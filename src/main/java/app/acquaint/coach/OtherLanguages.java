package app.acquaint.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a text is in a language that the coach cannot read, so that it says so rather than judging words it does not
 * know. A name, a greeting or a quoted sentence in another language leaves a text English.
 */
final class OtherLanguages {

    private static final List<String> LANGUAGES = Wordlists.lines("other-languages.txt");

    /** For each telling word the languages that have it, by their numbers. */
    private static final Map<String, List<Integer>> WORDS = words();

    /** So many telling words make a language; fewer are a greeting. */
    private static final int LEAST_WORDS = 3;

    /** Fewer letters are a name. */
    private static final int LEAST_LETTERS = 6;

    private OtherLanguages() {}

    /** True when the letters are mostly of another script, or the small words more of another language than English. */
    static boolean isIn(Reading reading) {
        return hasOtherWords(reading) || isOtherScript(reading.draft().text());
    }

    private static boolean hasOtherWords(Reading reading) {
        int english = 0;
        int[] other = new int[LANGUAGES.size()];
        for (Token token : reading.tokens()) {
            if (English.isCommon(token.word())) {
                english++;
            } else {
                for (int language : WORDS.getOrDefault(token.word(), List.of())) {
                    other[language]++;
                }
            }
        }
        int most = Arrays.stream(other).max().orElse(0);
        return most >= LEAST_WORDS && most > english;
    }

    private static boolean isOtherScript(String text) {
        int letters = 0;
        int latin = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (Character.isLetter(character)) {
                letters++;
                latin += Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN ? 1 : 0;
            }
        }
        return letters - latin >= LEAST_LETTERS && 2 * latin < letters;
    }

    private static Map<String, List<Integer>> words() {
        Map<String, List<Integer>> words = new HashMap<>();
        for (int language = 0; language < LANGUAGES.size(); language++) {
            String line = LANGUAGES.get(language);
            for (String word : line.substring(line.indexOf(':') + 1).strip().split(" ", -1)) {
                words.computeIfAbsent(word, _ -> new ArrayList<>()).add(language);
            }
        }
        return Map.copyOf(words);
    }
}
