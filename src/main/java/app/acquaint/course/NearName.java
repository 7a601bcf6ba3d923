package app.acquaint.course;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what an author meant by a name that does not exist. */
final class NearName {

    private NearName() {}

    /** The name most like the word; empty when none is like it. */
    static Optional<String> of(String word, Collection<String> names) {
        int tolerance = (word.length() + 1) / 3;
        return names.stream()
                .filter(name -> !name.equals(word) && Math.abs(name.length() - word.length()) <= tolerance)
                .map(name -> new Candidate(name, distance(word, name)))
                .filter(candidate -> candidate.distance <= tolerance)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** A question to end a message with; empty when no name is like the word. */
    static String question(String word, Collection<String> names) {
        return of(word, names).map(name -> " Did you mean '" + name + "'?").orElse("");
    }

    /** How many letters have to be put in, left out, changed or swapped with their neighbour. */
    private static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        char last = one.charAt(i - 1);
        int changed = rows[i - 1][j - 1] + (last == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && last == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }

    private record Candidate(String name, int distance) {}
}
