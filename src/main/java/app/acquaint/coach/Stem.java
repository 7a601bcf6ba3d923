package app.acquaint.coach;

import java.util.List;
import java.util.Set;

/**
 * The part that words of one family share: "baker", "baking" and "bakes" have one stem, and so have "translate" and
 * "translator". A light hand: what two readers would not take for one word is left apart.
 */
final class Stem {

    private static final int SHORTEST = 3;

    /** "Engineering" is first "engineer", then "engine". */
    private static final int PASSES = 3;

    /** Endings that are taken off, the longest first, and how long what is left must be. */
    private static final List<Ending> ENDINGS = List.of(
            new Ending("ization", 4),
            new Ending("isation", 4),
            new Ending("istry", 4),
            new Ending("iness", 3),
            new Ending("ation", 4),
            new Ending("ators", 4),
            new Ending("ment", 4),
            new Ending("ness", 3),
            new Ending("ance", 4),
            new Ending("ence", 4),
            new Ending("able", 4),
            new Ending("ator", 4),
            new Ending("ical", 4),
            new Ending("ist", 4),
            new Ending("ate", 4),
            new Ending("ity", 5),
            new Ending("ize", 4),
            new Ending("ise", 4),
            new Ending("ing", 3),
            new Ending("ion", 4),
            new Ending("ive", 4),
            new Ending("ful", 4),
            new Ending("ery", 3),
            new Ending("ory", 4),
            new Ending("ier", 3),
            new Ending("ied", 2),
            new Ending("ian", 4),
            new Ending("ant", 4),
            new Ending("ent", 5),
            new Ending("ed", 3),
            new Ending("er", 3),
            new Ending("or", 4),
            new Ending("ly", 4),
            new Ending("al", 4),
            new Ending("ic", 4),
            new Ending("at", 4),
            new Ending("iz", 4),
            new Ending("is", 4),
            new Ending("e", 4),
            new Ending("y", 3));

    /** Words that only look as though they had an ending. */
    private static final Set<String> WHOLE =
            Set.of(("accident advance after anger animal another answer any anything apartment arctic army"
                            + " available baby balance battery bed berry better bleed body border brother business busy"
                            + " butter cable capital carry ceiling cement center chance chapter cherry chocolate city"
                            + " client climate comment commission committee communication community computer constant"
                            + " copy corner corporate cotton counter country county cushion daily dance daughter debate"
                            + " december delivery department differ dinner discovery distance distant during early easy"
                            + " eighty elastic elephant employee entrance estate evening ever every everything fabric factory"
                            + " family fashion father feather fed feed ferry festival fifty finance finger flower format"
                            + " forty foundation france fundraiser fundraising general germany giant grocery happy heavy"
                            + " history honey hospital however hundred hungary hunger important incident indeed infant"
                            + " instance instant insurance ireland island italy journal journey july kitchen ladder lady"
                            + " later latter leather led lesson letter library logic lorry lottery magic many marry"
                            + " master matter member memory merchant metal meter million mission moment money monkey"
                            + " morning mother motion music mystery nation need never ninety norway nothing notion"
                            + " november number october offer onion only opera opinion order organic organist other over"
                            + " panic paper parent party passion patient person picnic pirate plane plant plastic poison"
                            + " policy poster power present president pretty prison private profession professional"
                            + " professor proper public quarter rather reason recent recovery red region religion"
                            + " remember rental restaurant river season seed senate september session seventy shed"
                            + " shoulder silent silver sister sixty something sorry spanner speed spring stable station"
                            + " story string student suffer summary summer table television tender theater theatre"
                            + " thirty timber together topic tower traffic turkey twenty under union university used"
                            + " valley vegetable version very victory vision want water weather wedding weed whether"
                            + " winter worry")
                    .split(" "));

    private Stem() {}

    private record Ending(String letters, int leaves) {

        boolean isOf(String word) {
            int left = word.length() - letters.length();
            return left >= leaves && word.endsWith(letters) && hasVowel(word, left);
        }
    }

    /** The stem of a plain word; the word itself when it has no ending. */
    static String of(String word) {
        if (word.length() <= SHORTEST || !isLetters(word)) {
            return word;
        }
        String stem = singular(isClipped(word) ? word + "g" : word);
        for (int pass = 0; pass < PASSES && !WHOLE.contains(stem); pass++) {
            stem = withoutEnding(stem);
        }
        return stem;
    }

    /** Whether it is an ending in "ing" as it is said: "moppin". */
    private static boolean isClipped(String word) {
        int before = word.length() - 3;
        return before > 1 && word.endsWith("in") && word.charAt(before) == word.charAt(before - 1);
    }

    private static String withoutEnding(String word) {
        for (Ending ending : ENDINGS) {
            if (ending.isOf(word)) {
                String stem =
                        tail(word.substring(0, word.length() - ending.letters().length()));
                return lacksE(stem, word) ? stem + "e" : stem;
            }
        }
        return word;
    }

    private static String singular(String word) {
        int length = word.length();
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("zzes")) {
            return word.substring(0, length - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, length - 1) : word;
    }

    /** What an ending leaves behind differs with the ending: "planning" and "plan", "tried" and "try", "baking". */
    private static String tail(String stem) {
        int length = stem.length();
        if (length > SHORTEST
                && stem.charAt(length - 1) == stem.charAt(length - 2)
                && "lsz".indexOf(stem.charAt(length - 1)) < 0) {
            return stem.substring(0, length - 1);
        }
        if (length > SHORTEST && (stem.endsWith("i") || stem.endsWith("e") || stem.endsWith("y"))) {
            return stem.substring(0, length - 1);
        }
        return stem;
    }

    /** "Baking" and "baker" leave "bak", which is "bake"; "running" leaves "run". */
    private static boolean lacksE(String stem, String word) {
        return stem.length() == SHORTEST
                && word.charAt(SHORTEST) != stem.charAt(SHORTEST - 1)
                && !isVowel(stem.charAt(0))
                && isVowel(stem.charAt(1))
                && !isVowel(stem.charAt(2))
                && "wxy".indexOf(stem.charAt(2)) < 0;
    }

    private static boolean isLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    private static boolean hasVowel(String word, int end) {
        for (int at = 0; at < end; at++) {
            if (isVowel(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(char letter) {
        return "aeiouyäöüéè".indexOf(letter) >= 0;
    }
}
