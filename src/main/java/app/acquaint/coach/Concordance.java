package app.acquaint.coach;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in one text each stem, number and meaning stands, as sets of tokens. */
final class Concordance {

    /** Stems that begin alike are one word when one has no more letters than that beyond the other. */
    private static final int DIFFERENT = 1;

    private static final int SHORTEST_ALIKE = 4;
    private static final int SHORTEST_PART = 5;

    private final Map<String, BitSet> byStem = new HashMap<>();
    private final Map<Integer, BitSet> byNumber = new HashMap<>();
    private final Map<Integer, BitSet> byMeaning = new HashMap<>();

    Concordance(List<Token> tokens) {
        List<String> stems = tokens.stream().map(token -> Stem.of(token.word())).toList();
        for (int at = 0; at < stems.size(); at++) {
            byStem.computeIfAbsent(stems.get(at), none -> new BitSet()).set(at);
            if (tokens.get(at).number() >= 0) {
                byNumber.computeIfAbsent(tokens.get(at).number(), none -> new BitSet())
                        .set(at);
            }
            for (int group : Meanings.standard().at(stems, at)) {
                byMeaning.computeIfAbsent(group, none -> new BitSet()).set(at);
            }
        }
    }

    /** The tokens that say a word of a note; the caller's own to change. */
    BitSet places(Telling word) {
        BitSet places = new BitSet();
        if (word.number() >= 0) {
            places.or(byNumber.getOrDefault(word.number(), places));
            return places;
        }
        byStem.forEach((stem, at) -> {
            if (isAlike(word.stem(), stem)) {
                places.or(at);
            }
        });
        word.alike().forEach(group -> places.or(byMeaning.getOrDefault(group, places)));
        return places;
    }

    /** Whether two stems are of one word ("carpent" and "carpentr"), or one is a part of the other. */
    private static boolean isAlike(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        int beyond = longer.length() - shorter.length();
        if (beyond == 0 || shorter.length() < SHORTEST_ALIKE) {
            return one.equals(other);
        }
        return (longer.startsWith(shorter) && (beyond <= DIFFERENT || shorter.length() >= SHORTEST_PART))
                || (longer.endsWith(shorter) && shorter.length() >= SHORTEST_PART);
    }
}
