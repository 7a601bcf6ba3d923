package app.acquaint.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where in one text the words of notes are said: by their stem, their number, or a word of like meaning. They are looked
 * up once; what follows are questions about stretches of the text.
 */
final class Places {

    /** Of a note's words, how many say it without any that no other note has. */
    private static final double HALF = 0.5;

    /** Of a note's words, how many make a sentence one about it. */
    private static final double MOST = 0.6;

    private final List<List<Said>> notes = new ArrayList<>();

    /** A word of a note, whether no other note has it, and the tokens that say it. */
    private record Said(Telling word, boolean only, BitSet places) {

        boolean isWithin(int from, int to) {
            int place = places.nextSetBit(from);
            return place >= 0 && place < to;
        }
    }

    /** @param hidden numbers of tokens that do not count */
    Places(Wording wording, Reading reading, BitSet hidden) {
        for (int note = 0; note < wording.size(); note++) {
            List<Said> said = new ArrayList<>();
            for (Telling word : wording.note(note)) {
                BitSet places = reading.concordance().places(word);
                places.andNot(hidden);
                said.add(new Said(word, wording.isOnlyIn(note, word), places));
            }
            notes.add(said);
        }
    }

    /** How much of a note's weight is said between two tokens, from 0 to 1; 1 for a note that tells nothing. */
    double share(int note, int from, int to) {
        double all = 0;
        double said = 0;
        boolean own = notes.get(note).size() == 1;
        for (Said word : notes.get(note)) {
            all += word.word().weight();
            if (word.isWithin(from, to)) {
                said += word.word().weight();
                own |= word.only();
            }
        }
        if (all == 0) {
            return 1;
        }
        return own || said >= all * HALF ? said / all : 0;
    }

    /** Whether the head of a note is said between two tokens; true for a note that has none. */
    boolean hasHead(int note, int from, int to) {
        return notes.get(note).stream().noneMatch(word -> word.word().head() && !word.isWithin(from, to));
    }

    /** Whether a sentence is about one of the notes. */
    boolean isAbout(Sentence sentence) {
        return isAbout(sentence, MOST);
    }

    /** @param least how large a share of a note the sentence must say, 1 for all of it */
    boolean isAbout(Sentence sentence, double least) {
        for (int note = 0; note < notes.size(); note++) {
            if (!notes.get(note).isEmpty() && share(note, sentence.from(), sentence.to()) >= least) {
                return true;
            }
        }
        return false;
    }
}
