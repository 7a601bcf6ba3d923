package app.acquaint.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Walks once over a text and cuts it into plain words and sentences. Used for one text, by one thread. */
final class Scanner {

    /** A line up to so many characters stands for itself (a greeting, a sign-off, an item). */
    private static final int SHORT_LINE = 45;

    private static final String ENDS = ".!?\u2026;";
    private static final String BULLETS = "-*\u2022\u2013\u00b7";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "eng", "sr", "jr", "messrs", "approx", "vs", "dept", "e.g", "i.e");

    /** They end a sentence unless it goes on in lower case. */
    private static final Set<String> HALVES_OF_A_DAY = Set.of("a.m", "p.m");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int at;
    private int sentenceStart;
    private int lineStart;
    private boolean apart;

    Scanner(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    void scan() {
        while (at < text.length() && tokens.size() < Reading.MOST_TOKENS) {
            int character = text.codePointAt(at);
            if (isWordPart(character)) {
                word();
            } else {
                between(character);
            }
        }
        endSentence();
    }

    private void word() {
        int from = at;
        while (at < text.length() && continuesWord(from)) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (text.startsWith("1/2", from) && at == from + 1) {
            at = from + 3;
            add("half", from);
            return;
        }
        for (String word : English.words(text.substring(from, Math.min(at, from + Reading.LONGEST_WORD * 2)))) {
            add(word, from);
        }
    }

    private boolean continuesWord(int from) {
        int character = text.codePointAt(at);
        if (isWordPart(character)) {
            return true;
        }
        boolean inner = at > from && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
        return inner && (isApostrophe(character) || (character == '.' && at == from + 1 && isInitials()));
    }

    /** Whether a full stop stands inside something like {@code e.g.} or {@code i.e.}. */
    private boolean isInitials() {
        return at + 2 >= text.length() || !Character.isLetter(text.codePointAt(at + 2));
    }

    private void add(String word, int from) {
        int number = English.number(word);
        if (!tokens.isEmpty() && sentenceStart < tokens.size() && !apart) {
            Token before = tokens.getLast();
            int sum = sum(before.number(), number, word);
            if (sum > 0 && from - before.to() == 1) {
                tokens.set(tokens.size() - 1, new Token(Integer.toString(sum), sum, before.from(), at, before.apart()));
                return;
            }
        }
        tokens.add(new Token(word, number, from, at, apart));
        apart = false;
    }

    /** "Twenty" and "five" are one number, and so are "two" and "hundred"; 0 when the two words are not. */
    private static int sum(int before, int number, String word) {
        if (before > 0 && before < 100 && word.equals("hundred")) {
            return before * 100;
        }
        boolean tens = before >= 20 && before < 100 && before % 10 == 0;
        boolean spelled = number > 0 && number < 10 && !Character.isDigit(word.charAt(0));
        return tens && spelled ? before + number : 0;
    }

    private void between(int character) {
        if (ENDS.indexOf(character) >= 0) {
            stop();
        } else if (character == '\n') {
            lineBreak();
        } else {
            apart |= !isJoining(character);
            at += Character.charCount(character);
        }
    }

    private void stop() {
        int from = at;
        boolean question = false;
        boolean exclamation = false;
        while (at < text.length() && ENDS.indexOf(text.charAt(at)) >= 0) {
            question |= text.charAt(at) == '?';
            exclamation |= text.charAt(at) == '!';
            at++;
        }
        boolean inside = at < text.length() && !Reading.isSpace(text.charAt(at)) && isTight(text.codePointAt(at));
        if (inside || isAbbreviation(from)) {
            apart |= !isAbbreviation(from);
            return;
        }
        if ((question || exclamation) && sentenceStart < tokens.size()) {
            tokens.add(new Token(question ? Token.QUESTION : Token.EXCLAMATION, -1, from, at, false));
        }
        endSentence();
    }

    /** Whether a sentence goes on when this stands right after its full stop: "3.5", "(15 mins?) in May". */
    private static boolean isTight(int character) {
        return Character.isLetterOrDigit(character) || character == ')' || character == '/' || character == '@';
    }

    private boolean isAbbreviation(int from) {
        if (tokens.isEmpty()
                || text.charAt(from) != '.'
                || at > from + 1
                || tokens.getLast().to() != from) {
            return false;
        }
        Token last = tokens.getLast();
        boolean initial = last.to() - last.from() == 1 && Character.isUpperCase(text.charAt(last.from()));
        if (HALVES_OF_A_DAY.contains(last.word())) {
            return at + 1 < text.length() && Character.isLowerCase(text.codePointAt(at + 1));
        }
        return (initial && !last.word().equals("i")) || ABBREVIATIONS.contains(last.word());
    }

    private void lineBreak() {
        int end = at;
        int lines = 0;
        while (at < text.length() && Reading.isSpace(text.charAt(at))) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        boolean item = at < text.length() && BULLETS.indexOf(text.charAt(at)) >= 0;
        if (lines > 1 || item || end - lineStart < SHORT_LINE) {
            endSentence();
        }
        lineStart = at;
    }

    private void endSentence() {
        if (sentenceStart < tokens.size()) {
            sentences.add(new Sentence(sentenceStart, tokens.size()));
            sentenceStart = tokens.size();
        }
        apart = false;
    }

    private static boolean isWordPart(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || character == '\u00bd'
                || character == '\u00bc';
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '\u2019' || character == '\u02bc';
    }

    private static boolean isJoining(int character) {
        return character == '-'
                || character == '\u2010'
                || character == '\u2011'
                || character == '\''
                || character == '*'
                || character == '_'
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character);
    }
}
