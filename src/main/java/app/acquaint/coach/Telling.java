package app.acquaint.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word of a note that tells something.
 *
 * @param stem what it shares with words of its family
 * @param number what it names as a number; -1 when it names none
 * @param alike the groups of meaning it belongs to
 * @param weight how much it tells, 1 for a word that few texts have
 * @param head whether it names the thing that the words around it tell more of: the list in "list of suppliers"
 */
record Telling(String stem, int number, Set<Integer> alike, double weight, boolean head) {

    private static final int LONGEST_NOTE = 400;
    private static final int MOST_WORDS = 12;

    private static final double SLIGHT = 0.4;
    private static final double PLAIN = 1;

    /** Of a name, a number and the like, which cannot be said in other words. */
    private static final double EXACT = 2;

    /** How much more the head of a note tells than the words around it. */
    private static final double HEAD = 1.5;

    /** A lower number is said in too many ways ("both", "a pair") to be missed. */
    private static final int LEAST_NUMBER = 3;

    /** After these comes what only adds to the head of a note. */
    private static final Set<String> ADDING = Set.of(
            ("of for from about with on in at to by who which that we she he they you i whether if when how what as after"
                            + " before")
                    .split(" "));

    Telling {
        alike = Set.copyOf(alike);
    }

    /**
     * The telling words of a note, the first dozen.
     *
     * @param ignore words that tell nothing ("send", "good")
     */
    static List<Telling> of(String note, Set<String> ignore) {
        Scanner scanner = new Scanner(note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note);
        scanner.scan();
        List<Token> tokens = scanner.tokens();
        List<String> stems = tokens.stream().map(token -> Stem.of(token.word())).toList();
        int head = head(tokens, ignore);
        List<Telling> telling = new ArrayList<>();
        for (int at = 0; at < tokens.size() && telling.size() < MOST_WORDS; at++) {
            Token token = tokens.get(at);
            if (tells(token, ignore)) {
                double weight = weight(note, token, stems.get(at));
                telling.add(new Telling(
                        stems.get(at),
                        token.number(),
                        Meanings.standard().at(stems, at),
                        at == head ? weight * HEAD : weight,
                        at == head));
            }
        }
        return telling;
    }

    /** Whether it tells so little that any text may be taken to say it. */
    boolean isSlight() {
        return weight < PLAIN;
    }

    boolean isSame(Telling other) {
        return number >= 0 ? number == other.number : stem.equals(other.stem);
    }

    /** The last telling word before what only adds to it. */
    private static int head(List<Token> tokens, Set<String> ignore) {
        int head = -1;
        for (int at = 0; at < tokens.size(); at++) {
            if (head >= 0 && ADDING.contains(tokens.get(at).word())) {
                return head;
            }
            head = tells(tokens.get(at), ignore) ? at : head;
        }
        return head;
    }

    private static double weight(String note, Token token, String stem) {
        boolean name = token.from() > 0 && Character.isUpperCase(note.charAt(token.from()));
        if (name || token.number() >= LEAST_NUMBER || Meanings.standard().isExact(stem)) {
            return EXACT;
        }
        return Meanings.standard().isSlight(stem) || token.number() > 0 ? SLIGHT : PLAIN;
    }

    private static boolean tells(Token token, Set<String> ignore) {
        String word = token.word();
        boolean letters = word.length() > 1 || Character.isDigit(word.charAt(0));
        return letters && !word.equals("'s") && !English.isCommon(word) && !ignore.contains(word);
    }
}
