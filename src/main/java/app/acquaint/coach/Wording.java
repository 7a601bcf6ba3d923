package app.acquaint.coach;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What a few short notes are about, so that they are recognised in other words ({@link Places}). */
final class Wording {

    private static final int MOST_NOTES = 20;

    private final List<List<Telling>> notes;

    private Wording(List<List<Telling>> notes) {
        this.notes = notes;
    }

    static Wording of(List<String> notes) {
        return of(notes, Set.of());
    }

    /** @param ignore words that tell nothing ("send", "good") */
    static Wording of(List<String> notes, Set<String> ignore) {
        return new Wording(notes.stream()
                .limit(MOST_NOTES)
                .map(note -> Telling.of(note, ignore))
                .toList());
    }

    /** How many notes there are; more than a score are not looked at. */
    int size() {
        return notes.size();
    }

    /** The telling words of a note, counted from 0. */
    List<Telling> note(int number) {
        return notes.get(number);
    }

    /** Whether a note holds no word by which it could be missed. */
    boolean isVague(int number) {
        return notes.get(number).stream().allMatch(Telling::isSlight);
    }

    /** Where in a text the words of the notes stand. */
    Places in(Reading reading) {
        return new Places(this, reading, new BitSet());
    }

    /** @param hidden numbers of tokens that do not count */
    Places in(Reading reading, BitSet hidden) {
        return new Places(this, reading, hidden);
    }

    /** Whether no other note has that word: a word in several of them tells none apart. */
    boolean isOnlyIn(int number, Telling word) {
        for (int other = 0; other < notes.size(); other++) {
            if (other != number && notes.get(other).stream().anyMatch(word::isSame)) {
                return false;
            }
        }
        return true;
    }
}
