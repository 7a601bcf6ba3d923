package app.acquaint.contact;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Translated words for what is written outside any page: the practice person's name, and the file one takes along. */
final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    Words(Locale locale) {
        this.locale = locale;
        this.texts =
                ResourceBundle.getBundle("vaadin-i18n.translations", locale, Words.class.getClassLoader(), NO_FALLBACK);
    }

    String get(String key, Object... arguments) {
        var text = texts.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    String stage(Stage stage) {
        return get("contact.stage." + stage.name());
    }
}
