package app.acquaint.coach;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Brings a typed word to the form in which rubrics write it, so that spelling never decides a criterion. */
final class English {

    private static final Map<String, List<String>> SPELLINGS = spellings();

    private static final Map<String, Integer> NUMBERS = numbers();

    private static final Map<String, String> ENDINGS =
            Map.of("'m", "am", "'re", "are", "'ve", "have", "'ll", "will", "'d", "would");

    /** After these an {@code 's} is the verb; after any other word it marks whose a thing is. */
    private static final Set<String> BEFORE_IS =
            Set.of("it", "that", "he", "she", "what", "who", "there", "here", "how", "where", "when", "this");

    private static final Set<String> COMMON = Set.of(
            ("a an the i me my we our you your he she it they is am are was were be been have has had do does did will"
                            + " would can could and or but if that this what how when in on at of to for from with about"
                            + " not so as by")
                    .split(" "));

    private static final Set<String> HANGING =
            Set.of("a an the and or to of for from with in at on by so that as".split(" "));

    private static final Set<String> UNITS =
            Set.of("min", "mins", "minute", "minutes", "mn", "m", "h", "hr", "hrs", "hour", "hours", "wk", "wks");

    private English() {}

    /** The plain words that a typed word stands for; one or two in nearly every case, never empty. */
    static List<String> words(String typed) {
        String word = fold(typed);
        List<String> known = SPELLINGS.get(word);
        if (known != null) {
            return known;
        }
        int apostrophe = word.lastIndexOf('\'');
        return apostrophe > 0 ? joined(word, apostrophe) : numbered(word);
    }

    /** Whether nearly every English text has the word, so that it tells nothing about what may be in it. */
    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** Whether words that are quoted cannot end with it: it leans on what comes next. */
    static boolean isHanging(String word) {
        return HANGING.contains(word);
    }

    /** The number a word names, from zero to ninety; -1 when it names none. */
    static int number(String word) {
        Integer named = NUMBERS.get(word);
        if (named != null) {
            return named;
        }
        int digits = digits(word);
        boolean number = digits > 0 && digits <= 6 && (digits == word.length() || isOrdinal(word.substring(digits)));
        return number ? Integer.parseInt(word, 0, digits, 10) : -1;
    }

    private static String fold(String typed) {
        String word = typed.length() > Reading.LONGEST_WORD ? typed.substring(0, Reading.LONGEST_WORD) : typed;
        String plain = word.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02bc', '\'');
        return Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static List<String> joined(String word, int apostrophe) {
        String stem = word.substring(0, apostrophe);
        String ending = word.substring(apostrophe);
        if (word.endsWith("n't")) {
            return List.of(word.substring(0, word.length() - 3), "not");
        }
        String verb = ENDINGS.get(ending);
        if (verb != null) {
            return List.of(stem, verb);
        }
        if (ending.equals("'s")) {
            return List.of(stem, BEFORE_IS.contains(stem) ? "is" : "'s");
        }
        return ending.length() == 1 ? List.of(stem) : List.of(word);
    }

    private static List<String> numbered(String word) {
        int digits = digits(word);
        if (digits == 0 || digits == word.length()) {
            return List.of(word);
        }
        String rest = word.substring(digits);
        if (!UNITS.contains(rest)) {
            return List.of(word);
        }
        String unit = rest.equals("m")
                ? "minutes"
                : SPELLINGS.getOrDefault(rest, List.of(rest)).getFirst();
        return List.of(word.substring(0, digits), unit);
    }

    private static int digits(String word) {
        int end = 0;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isOrdinal(String ending) {
        return ending.equals("st")
                || ending.equals("nd")
                || ending.equals("rd")
                || ending.equals("th")
                || ending.equals("ish");
    }

    private static Map<String, List<String>> spellings() {
        Map<String, List<String>> spellings = new HashMap<>();
        for (String line : Wordlists.lines("english.txt")) {
            int colon = line.indexOf(':');
            spellings.put(
                    line.substring(0, colon),
                    List.of(line.substring(colon + 1).strip().split(" ")));
        }
        return Map.copyOf(spellings);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> small = Stream.of(("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                                + " fourteen fifteen sixteen seventeen eighteen nineteen")
                        .split(" "))
                .toList();
        for (int value = 0; value < small.size(); value++) {
            numbers.put(small.get(value), value);
        }
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        for (int ten = 0; ten < tens.size(); ten++) {
            numbers.put(tens.get(ten), 20 + 10 * ten);
        }
        numbers.put("fourty", 40);
        return Map.copyOf(numbers);
    }
}
