package app.acquaint.coach;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the method asks of a draft. In the texts {@code {words}} stands for the number of words, {@code
 * {quote}} for the first words concerned; other placeholders come from the check.
 *
 * @param id unique in its rubric, kebab-case
 * @param must whether a lesson's rule for done may ask for it
 * @param weight the greater, the earlier its suggestion is shown
 * @param praiseTitle headline when met
 * @param praise what is good about the draft, when met
 * @param suggestionTitle headline when not met
 * @param reason the method's reason, when not met
 * @param hint one way to mend it, in words to use
 * @param rewording how to mend a draft with its own words
 * @param lesson {@code lesson-id} or {@code lesson-id#anchor}; null when no lesson explains it
 */
public record Criterion(
        String id,
        boolean must,
        int weight,
        String praiseTitle,
        String praise,
        String suggestionTitle,
        String reason,
        String hint,
        Rewording rewording,
        @Nullable String lesson,
        Check check) {

    private static final Set<String> PLACEHOLDERS =
            Set.of("words", "quote", "count", "missing", "least", "most", "change");

    Criterion withCheck(Check other) {
        return new Criterion(
                id, must, weight, praiseTitle, praise, suggestionTitle, reason, hint, rewording, lesson, other);
    }

    Finding find(Reading reading) {
        Outcome outcome = check.look(reading).with("words", "" + reading.words());
        if (outcome.met()) {
            String message = outcome.silent() ? "" : fill(praise, outcome);
            return new Finding(id, true, must, weight, praiseTitle, message, "", lesson, outcome.spans(), null);
        }
        return new Finding(
                id,
                false,
                must,
                weight,
                suggestionTitle,
                fill(reason, outcome),
                fill(hint, outcome),
                lesson,
                outcome.spans(),
                rewording.on(reading, outcome.spans()).orElse(null));
    }

    private static String fill(String text, Outcome outcome) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = outcome.values().get(text.substring(open + 1, close));
            filled.append(text, at, open).append(value == null ? "" : value);
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }

    static Criterion read(Fields fields) {
        Fields praise = fields.map("praise").withPlaceholders(PLACEHOLDERS);
        Fields suggestion = fields.map("suggestion").withPlaceholders(PLACEHOLDERS);
        Fields check = fields.map("check");
        String lesson = fields.textOr("lesson", "");
        Criterion criterion = new Criterion(
                fields.text("id"),
                fields.flag("must"),
                fields.number("weight", 0),
                praise.text("title"),
                praise.text("text"),
                suggestion.text("title"),
                suggestion.text("reason"),
                suggestion.text("hint"),
                Rewording.read(suggestion),
                lesson.isEmpty() ? null : lesson,
                Check.read(check));
        praise.end();
        suggestion.end();
        check.end();
        fields.end();
        return criterion;
    }
}
