package app.acquaint.coach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words a listener takes for one another ({@code meanings.txt}: a group to a line), and which tell little because
 * many texts have them.
 */
final class Meanings {

    private static final Meanings STANDARD = read();

    /** Words of the longest expression. */
    private static final int LONGEST = 3;

    /** How a group says that every number is one of it. */
    private static final String ANY_NUMBER = "#";

    private final Map<String, Set<Integer>> groups = new HashMap<>();
    private final Set<String> slight = new HashSet<>();
    private final Set<String> exact = new HashSet<>();

    private Meanings() {}

    static Meanings standard() {
        return STANDARD;
    }

    /** The numbers of the groups that the expressions beginning at a word belong to. */
    Set<Integer> at(List<String> stems, int from) {
        Set<Integer> found = new HashSet<>();
        if (English.number(stems.get(from)) >= 0) {
            found.addAll(groups.getOrDefault(ANY_NUMBER, Set.of()));
        }
        StringBuilder expression = new StringBuilder();
        for (int at = from; at < Math.min(stems.size(), from + LONGEST); at++) {
            expression.append(at > from ? " " : "").append(stems.get(at));
            found.addAll(groups.getOrDefault(expression.toString(), Set.of()));
        }
        return found;
    }

    /** Whether many texts have the word, so that it tells little. */
    boolean isSlight(String stem) {
        return slight.contains(stem);
    }

    /** Whether a fact is not told without the word, or one of like meaning: a degree, a language, an award. */
    boolean isExact(String stem) {
        return exact.contains(stem);
    }

    private void add(int number, String line) {
        if (line.startsWith("~") || line.startsWith("!")) {
            Set<String> marked = line.startsWith("~") ? slight : exact;
            for (String word : line.substring(1).strip().split(" +", -1)) {
                marked.add(Stem.of(word));
            }
            return;
        }
        for (String expression : line.split(",", -1)) {
            List<String> stems = new ArrayList<>();
            for (String typed : expression.strip().split(" +", -1)) {
                English.words(typed).forEach(word -> stems.add(Stem.of(word)));
            }
            groups.computeIfAbsent(String.join(" ", stems), none -> new HashSet<>())
                    .add(number);
        }
    }

    private static Meanings read() {
        Meanings meanings = new Meanings();
        List<String> lines = Wordlists.lines("meanings.txt");
        for (int number = 0; number < lines.size(); number++) {
            meanings.add(number, lines.get(number));
        }
        return meanings;
    }
}
