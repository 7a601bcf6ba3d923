package app.acquaint.coach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a phrase as a rubric writes it: {@code (would|could) you ..2 (find the time|fit <it> in)?}. The language is told
 * in {@code docs/coach.md}.
 */
final class PatternReader {

    private final String phrase;
    private final Map<String, Pattern> lists;
    private int at;

    /** Brackets that are open: inside them a bar parts whole ways of saying, outside single words. */
    private int depth;

    /** What a bar outside brackets parts; empty when there is none. */
    private String parted = "";

    private PatternReader(String phrase, Map<String, Pattern> lists) {
        this.phrase = phrase;
        this.lists = lists;
    }

    /**
     * @param lists what {@code <name>} stands for
     * @throws IllegalArgumentException with what to do, when the phrase cannot be read
     */
    static Pattern read(String phrase, Map<String, Pattern> lists) {
        PatternReader reader = new PatternReader(phrase, lists);
        Pattern pattern = reader.sequence();
        if (reader.at < phrase.length()) {
            throw new IllegalArgumentException("there is a ) without its (: take it out");
        }
        if (pattern.isOptional()) {
            throw new IllegalArgumentException("every part may be missing, so it would match anything: name a word");
        }
        return pattern;
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        while (skipSpace() && !ends(phrase.charAt(at))) {
            Pattern part = part();
            parts.add(isOptionalMark() ? new Pattern.Maybe(part) : part);
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to match: write a word");
        }
        if (parts.size() > 1 && !parted.isEmpty()) {
            throw new IllegalArgumentException("a bar in a phrase of several words stands in brackets: write (" + parted
                    + ") if that is what it parts, or put whole ways in brackets");
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(parts);
    }

    private boolean skipSpace() {
        while (at < phrase.length() && phrase.charAt(at) == ' ') {
            at++;
        }
        return at < phrase.length();
    }

    private static boolean ends(char character) {
        return character == '|' || character == ')';
    }

    private boolean isOptionalMark() {
        if (at < phrase.length() && phrase.charAt(at) == '?') {
            at++;
            return true;
        }
        return false;
    }

    private Pattern part() {
        char first = phrase.charAt(at);
        return switch (first) {
            case '(' -> group();
            case '<' -> list();
            default -> words(run());
        };
    }

    private Pattern group() {
        List<Pattern> ways = new ArrayList<>();
        depth++;
        do {
            at++;
            ways.add(sequence());
        } while (at < phrase.length() && phrase.charAt(at) == '|');
        depth--;
        if (at >= phrase.length()) {
            throw new IllegalArgumentException("a ( is not closed: add a )");
        }
        at++;
        return Pattern.Choice.of(ways);
    }

    private Pattern list() {
        int close = phrase.indexOf('>', at);
        if (close < 0) {
            throw new IllegalArgumentException("a < is not closed: add a >");
        }
        String name = phrase.substring(at + 1, close);
        at = close + 1;
        Pattern list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException(
                    "<" + name + "> is not among the words of this rubric: add it, above where it is used");
        }
        return list;
    }

    private String run() {
        int from = at;
        while (at < phrase.length() && " ()<>".indexOf(phrase.charAt(at)) < 0) {
            if (phrase.charAt(at) == '?' && at > from) {
                break;
            }
            at++;
            boolean bar = at < phrase.length() && phrase.charAt(at) == '|';
            if (bar && depth > 0) {
                break;
            }
        }
        String run = phrase.substring(from, at);
        parted = run.indexOf('|') > 0 && !run.startsWith("!") ? run : parted;
        return run;
    }

    private static Pattern words(String run) {
        if (run.equals("^")) {
            return new Pattern.Start();
        }
        if (run.startsWith("..")) {
            return new Pattern.Gap(number(run.substring(2), run));
        }
        if (run.startsWith("N")) {
            return amount(run);
        }
        if (run.startsWith("!") && !run.equals(Token.EXCLAMATION)) {
            return new OneWord.Other(ByWord.of(Set.of(run.substring(1).split("\\|"))));
        }
        List<Pattern> ways = new ArrayList<>();
        Set<String> plain = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (String word : run.split("\\|", -1)) {
            word(word, run, plain, beginnings, ways);
        }
        if (!beginnings.isEmpty()) {
            ways.add(OneWord.Beginning.of(beginnings));
        }
        if (!plain.isEmpty()) {
            ways.add(OneWord.Word.of(plain));
        }
        return Pattern.Choice.of(ways);
    }

    private static void word(String word, String run, Set<String> plain, Set<String> beginnings, List<Pattern> ways) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("\"" + run + "\" has an empty way: take the extra | out");
        }
        if (word.length() > 1 && word.endsWith("*")) {
            beginnings.add(word.substring(0, word.length() - 1));
        } else if (word.length() > 1 && word.startsWith("*")) {
            ways.add(new OneWord.Ending(word.substring(1)));
        } else {
            boolean mark = word.equals(Token.QUESTION) || word.equals(Token.EXCLAMATION);
            List<String> typed = mark ? List.of(word) : English.words(word);
            if (typed.size() == 1) {
                plain.add(typed.getFirst());
            } else {
                ways.add(new Pattern.Sequence(typed.stream()
                        .map(one -> (Pattern) OneWord.Word.of(Set.of(one)))
                        .toList()));
            }
        }
    }

    private static Pattern amount(String run) {
        String limits = run.substring(1);
        if (limits.isEmpty()) {
            return new OneWord.Amount(0, Integer.MAX_VALUE);
        }
        int dash = limits.indexOf('-');
        int least = number(dash < 0 ? limits : limits.substring(0, dash), run);
        int most = dash < 0 ? least : number(limits.substring(dash + 1), run);
        return new OneWord.Amount(least, most);
    }

    private static int number(String digits, String run) {
        int number = English.number(digits);
        if (number < 0) {
            throw new IllegalArgumentException("\"" + run + "\" needs a number, as in ..3 or N1-5");
        }
        return number;
    }
}
