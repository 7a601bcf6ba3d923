package app.acquaint.course.markdown;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words that name a callout's kind, in the language of the course. */
final class CalloutLabels {

    private static final String BUNDLE = CalloutLabels.class.getPackageName() + ".callouts";

    private final ResourceBundle words;

    private CalloutLabels(ResourceBundle words) {
        this.words = words;
    }

    /** English where nobody has translated them. */
    static CalloutLabels in(Locale language) {
        return new CalloutLabels(ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String of(Callouts.Kind kind) {
        return words.getString(kind.cssClass());
    }
}
