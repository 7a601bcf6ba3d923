package app.acquaint.coach;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Numbers by word, laid out flat: a text's words are looked up in it so often, mostly in vain, that this decides how long
 * a review takes. Immutable.
 */
final class ByWord {

    private static final int[] NONE = {};

    /** At most so much of the table is used, so that a word that is not there is soon known not to be. */
    private static final int ROOM = 3;

    private final int[] hashes;
    private final String[] words;
    private final int[][] numbers;

    private ByWord(int size) {
        int slots = Integer.highestOneBit(Math.max(1, size * ROOM)) << 1;
        hashes = new int[slots];
        words = new String[slots];
        numbers = new int[slots][];
    }

    static ByWord of(Map<String, ? extends Collection<Integer>> listed) {
        ByWord index = new ByWord(listed.size());
        listed.forEach((word, numbers) ->
                index.put(word, numbers.stream().mapToInt(Integer::intValue).toArray()));
        return index;
    }

    /** Words without numbers, of which it can only be asked whether they are there. */
    static ByWord of(Set<String> words) {
        ByWord index = new ByWord(words.size());
        words.forEach(word -> index.put(word, NONE));
        return index;
    }

    private void put(String word, int[] listed) {
        int slot = slot(word);
        hashes[slot] = word.hashCode();
        words[slot] = word;
        numbers[slot] = listed;
    }

    /** The numbers of a word; empty when it has none. Not to be written to. */
    int[] at(String word) {
        int[] listed = numbers[slot(word)];
        return listed == null ? NONE : listed;
    }

    boolean has(String word) {
        return numbers[slot(word)] != null;
    }

    /** Where the word stands, or the free place where it would. */
    private int slot(String word) {
        int hash = word.hashCode();
        int slot = (hash ^ (hash >>> 15)) & (hashes.length - 1);
        while (numbers[slot] != null && (hashes[slot] != hash || !words[slot].equals(word))) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }
}
