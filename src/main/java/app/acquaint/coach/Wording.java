package app.acquaint.coach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a few short notes are about, so that they are recognised in other words: their telling words, each found by its
 * stem, its number or a word of like meaning, and weighed by how much it tells.
 */
final class Wording {

    private static final int MOST_NOTES = 20;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_NOTE = 400;

    private static final double SLIGHT = 0.4;
    private static final double PLAIN = 1;

    /** Of a name or a number, which cannot be said in other words. */
    private static final double EXACT = Double.parseDouble(System.getProperty("exact", "2"));

    /** How much more the head of a note tells than the words around it. */
    private static final double HEAD = Double.parseDouble(System.getProperty("head", "1.5"));

    private static final Set<String> ADDING = Set.of(
            "of", "for", "from", "about", "with", "on", "in", "at", "to", "by", "who", "which", "that", "we", "she", "he",
            "they", "you", "i", "whether", "if", "when", "how", "what", "as", "after", "before");

    /** Stems that begin alike are one word when they differ in no more letters at their ends. */
    private static final int DIFFERENT = 2;

    private static final int ALIKE = 4;

    private final List<List<Telling>> notes;

    private Wording(List<List<Telling>> notes) {
        this.notes = notes;
    }

    /**
     * A word of a note.
     *
     * @param number what it names as a number; -1 when it names none
     * @param alike the groups of meaning it belongs to
     * @param weight how much it tells, 1 for a word that few texts have
     * @param head whether it names the thing that the words around it tell more of: the list in "list of suppliers"
     */
    private record Telling(String stem, int number, Set<Integer> alike, double weight, boolean head) {

        boolean isSame(Telling other) {
            return number >= 0 ? number == other.number : stem.equals(other.stem);
        }
    }

    static Wording of(List<String> notes) {
        return of(notes, Set.of());
    }

    /** @param ignore words that tell nothing ("send", "good") */
    static Wording of(List<String> notes, Set<String> ignore) {
        List<List<Telling>> telling = new ArrayList<>();
        for (String note : notes.subList(0, Math.min(notes.size(), MOST_NOTES))) {
            telling.add(telling(note, ignore));
        }
        return new Wording(telling);
    }

    private static List<Telling> telling(String note, Set<String> ignore) {
        Scanner scanner = new Scanner(note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note);
        scanner.scan();
        List<Token> tokens = scanner.tokens();
        List<String> stems = tokens.stream().map(token -> Stem.of(token.word())).toList();
        List<Telling> telling = new ArrayList<>();
        int head = head(tokens, ignore);
        for (int at = 0; at < tokens.size() && telling.size() < MOST_WORDS; at++) {
            Token token = tokens.get(at);
            if (isTelling(token, ignore)) {
                telling.add(new Telling(
                        stems.get(at),
                        token.number(),
                        Meanings.standard().at(stems, at),
                        weight(note, token, stems.get(at)) * (at == head ? HEAD : 1),
                        at == head));
            }
        }
        return telling;
    }

    /** The last telling word before what only adds to it ("of", "for", "that"). */
    private static int head(List<Token> tokens, Set<String> ignore) {
        int head = -1;
        for (int at = 0; at < tokens.size(); at++) {
            if (head >= 0 && ADDING.contains(tokens.get(at).word())) {
                return head;
            }
            head = isTelling(tokens.get(at), ignore) ? at : head;
        }
        return head;
    }

    private static double weight(String note, Token token, String stem) {
        boolean name = token.from() > 0 && Character.isUpperCase(note.charAt(token.from()));
        if (name || token.number() > 2 || Meanings.standard().isExact(stem)) {
            return EXACT;
        }
        return Meanings.standard().isSlight(stem) || token.number() > 0 ? SLIGHT : PLAIN;
    }

    private static boolean isTelling(Token token, Set<String> ignore) {
        boolean letters =
                token.word().length() > 1 || Character.isDigit(token.word().charAt(0));
        return letters && !token.word().equals("'s") && !English.isCommon(token.word()) && !ignore.contains(token.word());
    }

    /** How many notes there are. */
    int size() {
        return notes.size();
    }

    /** Where in a text the words of the notes stand. */
    Places in(Reading reading) {
        return in(reading, Set.of());
    }

    /** @param hidden numbers of tokens that do not count */
    Places in(Reading reading, Set<Integer> hidden) {
        return new Places(reading, hidden);
    }

    /** Whether a sentence is about one of the notes. */
    boolean isIn(Reading reading, Sentence sentence) {
        if (notes.isEmpty()) {
            return false;
        }
        Places places = in(reading);
        for (int note = 0; note < notes.size(); note++) {
            if (!notes.get(note).isEmpty() && places.share(note, sentence.from(), sentence.to()) >= 0.5) {
                return true;
            }
        }
        return false;
    }

    /** The words of one text as the notes see them. */
    final class Places {

        private final List<String> stems;
        private final Map<String, List<Integer>> byStem = new HashMap<>();
        private final Map<Integer, List<Integer>> byNumber = new HashMap<>();
        private final Map<Integer, List<Integer>> byMeaning = new HashMap<>();

        private Places(Reading reading, Set<Integer> hidden) {
            stems = reading.tokens().stream().map(token -> Stem.of(token.word())).toList();
            for (int at = 0; at < stems.size(); at++) {
                if (hidden.contains(at)) {
                    continue;
                }
                int place = at;
                byStem.computeIfAbsent(stems.get(at), none -> new ArrayList<>()).add(at);
                int number = reading.tokens().get(at).number();
                if (number >= 0) {
                    byNumber.computeIfAbsent(number, none -> new ArrayList<>()).add(at);
                }
                Meanings.standard()
                        .at(stems, at)
                        .forEach(group -> byMeaning
                                .computeIfAbsent(group, none -> new ArrayList<>())
                                .add(place));
            }
        }

        /** How much of a note's weight is said between two places, from 0 to 1; 1 for a note that tells nothing. */
        double share(int note, int from, int to) {
            double all = 0;
            double said = 0;
            boolean own = notes.get(note).size() < 2;
            for (Telling word : notes.get(note)) {
                all += word.weight();
                if (isSaid(word, from, to)) {
                    said += word.weight();
                    own |= isOnlyIn(note, word);
                }
            }
            return all == 0 || said == all ? 1 : own ? said / all : 0;
        }

        String why(int note, int from, int to) {
            StringBuilder b = new StringBuilder();
            for (Telling w : notes.get(note)) b.append(w.stem()).append(isSaid(w, from, to) ? "+ " : "- ");
            return b.toString();
        }

        /** Whether the head of a note is said between two places. */
        boolean hasHead(int note, int from, int to) {
            return notes.get(note).stream().noneMatch(word -> word.head() && !isSaid(word, from, to));
        }

        private boolean isSaid(Telling word, int from, int to) {
            if (word.number() >= 0) {
                return isWithin(byNumber.get(word.number()), from, to);
            }
            for (Map.Entry<String, List<Integer>> said : byStem.entrySet()) {
                if (isAlike(word.stem(), said.getKey()) && isWithin(said.getValue(), from, to)) {
                    return true;
                }
            }
            for (int group : word.alike()) {
                if (isWithin(byMeaning.get(group), from, to)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether two stems are of one word ("carpent" and "carpentr") or one is a part of the other. */
        private static boolean isAlike(String one, String other) {
            if (one.equals(other)) {
                return true;
            }
            String shorter = one.length() < other.length() ? one : other;
            String longer = one.length() < other.length() ? other : one;
            if (shorter.length() < ALIKE) {
                return false;
            }
            boolean part = shorter.length() > ALIKE && (longer.startsWith(shorter) || longer.endsWith(shorter));
            return part || (longer.startsWith(shorter) && longer.length() - shorter.length() <= DIFFERENT);
        }

        private static boolean isWithin(@org.jspecify.annotations.Nullable List<Integer> places, int from, int to) {
            return places != null && places.stream().anyMatch(place -> place >= from && place < to);
        }
    }

    /** Whether no other note has that word: a word in several of them tells none apart. */
    private boolean isOnlyIn(int note, Telling word) {
        for (int other = 0; other < notes.size(); other++) {
            if (other != note && notes.get(other).stream().anyMatch(word::isSame)) {
                return false;
            }
        }
        return true;
    }
}
