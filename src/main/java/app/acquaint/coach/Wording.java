package app.acquaint.coach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a few short notes are about, so that they are recognised in other words: their telling words, each found by its
 * stem, its number or a word of like meaning.
 */
final class Wording {

    private static final int MOST_NOTES = 20;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;

    private final List<List<Token>> notes;
    private final Map<String, Set<String>> alike;

    private Wording(List<List<Token>> notes, Map<String, Set<String>> alike) {
        this.notes = notes;
        this.alike = alike;
    }

    static Wording of(List<String> notes) {
        return of(notes, Set.of(), Map.of());
    }

    /**
     * @param ignore words that tell nothing ("send", "good")
     * @param alike for a word, those that may stand for it
     */
    static Wording of(List<String> notes, Set<String> ignore, Map<String, Set<String>> alike) {
        List<List<Token>> telling = new ArrayList<>();
        for (String note : notes.subList(0, Math.min(notes.size(), MOST_NOTES))) {
            Scanner scanner = new Scanner(note.length() > 400 ? note.substring(0, 400) : note);
            scanner.scan();
            List<Token> words = scanner.tokens().stream()
                    .filter(token -> isTelling(token, ignore))
                    .limit(MOST_WORDS)
                    .toList();
            telling.add(words);
        }
        return new Wording(telling, alike);
    }

    /** The notes by number, from 0, that the text does not carry. */
    List<Integer> missing(Reading reading) {
        List<Integer> missing = new ArrayList<>();
        for (int note = 0; note < notes.size(); note++) {
            if (!isCarried(note, reading, 0, reading.tokens().size())) {
                missing.add(note);
            }
        }
        return missing;
    }

    /** Whether a sentence is about one of the notes. */
    boolean isIn(Reading reading, Sentence sentence) {
        for (int note = 0; note < notes.size(); note++) {
            if (!notes.get(note).isEmpty() && isCarried(note, reading, sentence.from(), sentence.to())) {
                return true;
            }
        }
        return false;
    }

    private boolean isCarried(int note, Reading reading, int from, int to) {
        List<Token> words = notes.get(note);
        List<Token> found =
                words.stream().filter(word -> isSaid(word, reading, from, to)).toList();
        boolean half = found.size() * 2 >= words.size();
        boolean own = words.size() < 2 || found.stream().anyMatch(word -> isOnlyIn(note, word));
        return half && own;
    }

    /** Whether no other note has that word: a word in several of them tells none apart. */
    private boolean isOnlyIn(int note, Token word) {
        for (int other = 0; other < notes.size(); other++) {
            if (other != note && notes.get(other).stream().anyMatch(token -> isSame(word, token))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSaid(Token word, Reading reading, int from, int to) {
        Set<String> others = new HashSet<>();
        alike.forEach((stem, set) -> {
            if (isSameStem(stem, word.word())) {
                others.addAll(set);
            }
        });
        for (int at = from; at < to; at++) {
            Token said = reading.tokens().get(at);
            if (isSame(word, said) || others.stream().anyMatch(other -> isSameStem(other, said.word()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Token one, Token other) {
        return one.number() >= 0 ? one.number() == other.number() : isSameStem(one.word(), other.word());
    }

    /** Two words of one stem: "cleaner" and "cleaning", "train" and "trains". */
    private static boolean isSameStem(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int most = Math.min(one.length(), other.length());
        int common = 0;
        while (common < most && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        boolean plural = common == most && Math.abs(one.length() - other.length()) == 1 && common >= 3;
        return plural
                || (common >= SHORTEST_STEM
                        && one.length() - common <= LONGEST_ENDING
                        && other.length() - common <= LONGEST_ENDING);
    }

    private static boolean isTelling(Token token, Set<String> ignore) {
        boolean letters =
                token.word().length() > 1 || Character.isDigit(token.word().charAt(0));
        return letters && !token.word().equals("'s") && !ignore.contains(token.word());
    }
}
