package app.acquaint.practice;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed between two texts, word by word. Changes with nothing but a space or a sign between them are one.
 *
 * @param pieces in reading order; the kept and the added ones together are the later text, the kept and the removed ones
 *     the earlier
 */
public record TextComparison(List<Piece> pieces) {

    private static final Pattern TOKEN = Pattern.compile("\\s|[^\\s\\p{Punct}]++|\\p{Punct}");

    /** Beyond so many words and signs only the whole texts are set against one another. */
    private static final int MOST_TOKENS = 8_000;

    public TextComparison {
        pieces = List.copyOf(pieces);
    }

    /** A run of words with the same fate. */
    public record Piece(Fate fate, String text) {}

    /** What became of words. */
    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }

    /** Compares two texts; an empty one is all added, or all removed. */
    public static TextComparison of(String earlier, String later) {
        var before = tokens(earlier);
        var after = tokens(later);
        var comparison = new Pieces();
        var at = 0;
        for (var delta : deltas(before, after)) {
            comparison.add(Fate.KEPT, before.subList(at, delta.getSource().getPosition()));
            comparison.add(Fate.REMOVED, delta.getSource().getLines());
            comparison.add(Fate.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        comparison.add(Fate.KEPT, before.subList(at, before.size()));
        return new TextComparison(comparison.end());
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after).getDeltas().stream()
                .filter(delta -> delta.getType() != DeltaType.EQUAL)
                .toList();
    }

    private static List<String> tokens(String text) {
        var tokens = TOKEN.matcher(text).results().map(MatchResult::group).toList();
        return tokens.size() <= MOST_TOKENS ? tokens : List.of(text);
    }

    private static final class Pieces {

        private static final Pattern JOINS = Pattern.compile("[\\p{Zs}\\t\\p{Punct}]++");

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        /** What was kept since the last change, as long as it may still join that with the next. */
        private String between = "";

        void add(Fate fate, List<String> tokens) {
            var text = String.join("", tokens);
            if (text.isEmpty()) {
                return;
            }
            switch (fate) {
                case REMOVED -> changed(removed, text);
                case ADDED -> changed(added, text);
                case KEPT -> {
                    var joins = removed.length() + added.length() > 0
                            && JOINS.matcher(text).matches();
                    if (joins) {
                        between = text;
                    } else {
                        end();
                        put(Fate.KEPT, text);
                    }
                }
            }
        }

        private void changed(StringBuilder run, String text) {
            removed.append(between);
            added.append(between);
            between = "";
            run.append(text);
        }

        List<Piece> end() {
            put(Fate.REMOVED, removed.toString());
            put(Fate.ADDED, added.toString());
            put(Fate.KEPT, between);
            removed.setLength(0);
            added.setLength(0);
            between = "";
            return pieces;
        }

        private void put(Fate fate, String text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(fate, text));
            }
        }
    }
}
