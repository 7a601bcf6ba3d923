package app.acquaint.practice;

import app.acquaint.common.DomainException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The sentences of {@code vaadin-i18n} where no page is: in the answers of the saving endpoint, in files. */
@Component
class WritingMessages {

    private static final String BUNDLE = "vaadin-i18n.translations";

    String of(DomainException refusal, Locale locale) {
        var sentence = of(refusal.key(), locale);
        var arguments = refusal.arguments();
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, locale).format(arguments);
    }

    /** A text without anything to fill in. */
    String of(String key, Locale locale) {
        return ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT))
                .getString(key);
    }
}
