package app.acquaint.coach;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A draft as the checks see it: plain words in sentences, each knowing its place in the text as it was typed.
 *
 * @param draft what was read
 * @param tokens all plain words in order
 * @param sentences cover all tokens, in order, none empty
 * @param vocabulary every plain word once, by number
 * @param words how many runs of characters that are not white space the text has
 * @param lazily what only some rubrics ask for
 */
record Reading(
        Draft draft, List<Token> tokens, List<Sentence> sentences, Vocabulary vocabulary, int words, Lazily lazily) {

    /** Plain words that are read; in a longer text only the length is of interest. */
    static final int MOST_TOKENS = 4_000;

    /** Characters of a word that count; what follows in a longer one is noise. */
    static final int LONGEST_WORD = 40;

    private static final int REACH_OF_NOT = 4;

    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "without", "nor", "nothing", "hardly");

    Reading {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
    }

    static Reading of(Draft draft) {
        Scanner scanner = new Scanner(draft.text());
        scanner.scan();
        return new Reading(
                draft,
                scanner.tokens(),
                scanner.sentences(),
                new Vocabulary(scanner.tokens(), scanner.sentences()),
                countWords(draft.text()),
                new Lazily());
    }

    /** What a learned judgement looks at; gathered once, when a criterion asks for it. */
    Features features() {
        return lazily.featuresOf(this);
    }

    /** Where each stem stands; gathered once, when a criterion asks for it. */
    Concordance concordance() {
        return lazily.concordanceOf(this);
    }

    String word(int token) {
        return tokens.get(token).word();
    }

    /** The words as they were typed, from the first character of one token to the last of another. */
    Span span(int from, int to) {
        return new Span(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    String quote(Span span) {
        return draft.text().substring(span.from(), span.to());
    }

    /** The sentence that a token belongs to. */
    Sentence sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    /** Whether a word of negation stands shortly before the token, in the same clause. */
    boolean isNegated(int token) {
        int first = sentenceOf(token).from();
        for (int at = token; at > first && token - at < REACH_OF_NOT; at--) {
            if (tokens.get(at).apart()) {
                return false;
            }
            if (NEGATIONS.contains(word(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16 offset at which the word of that number begins, counted from 0; the text's length when it has fewer. */
    static int startOfWord(String text, int number) {
        int seen = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean space = isSpace(text.charAt(at));
            if (!space && !inside && seen++ == number) {
                return at;
            }
            inside = !space;
        }
        return text.length();
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static int countWords(String text) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean space = isSpace(text.charAt(at));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /** Keeps what is asked for by some rubrics only. */
    static final class Lazily {

        private @Nullable Features features;

        private @Nullable Concordance concordance;

        private Features featuresOf(Reading reading) {
            if (features == null) {
                features = Features.of(reading);
            }
            return features;
        }

        private Concordance concordanceOf(Reading reading) {
            if (concordance == null) {
                concordance = new Concordance(reading.tokens());
            }
            return concordance;
        }
    }
}
