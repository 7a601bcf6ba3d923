package app.acquaint.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.IntConsumer;

/**
 * Fields whose text the browser keeps until the server has it: a reload brings it back, and a hint says that it is not
 * saved. Nothing that is typed into them is cut.
 */
public final class Kept {

    private Kept() {}

    /** A key out of its parts, none of which has a space. */
    public static String key(String... parts) {
        return String.join(":", parts);
    }

    /** Has the browser keep what is typed into the field; {@code key} is stable over reloads and has no space. */
    public static void keep(Component field, String key) {
        field.getElement().setAttribute("data-keep", key);
    }

    /** As {@link #keep(Component, String)}, and notes on which version of what stands it is typed. */
    public static void keep(Component field, String key, int version) {
        keep(field, key);
        field.getElement().setAttribute("data-keep-version", Integer.toString(version));
    }

    /** Tells {@code restored} on which version it was typed, when the browser brings a text back into the field. */
    public static void onRestored(Component field, IntConsumer restored) {
        field.getElement()
                .addEventListener(
                        "kept-restored",
                        event -> restored.accept(
                                event.getEventData().path("event.detail").asInt(Integer.MAX_VALUE)))
                .addEventData("event.detail");
    }

    /** Says that what was typed under one of the keys is not saved yet, as long as that is so. */
    public static Span unsaved(String... keys) {
        var hint = new Span(UI.getCurrentOrThrow().getTranslation("common.unsaved"));
        hint.addClassName("unsaved");
        hint.getElement().setAttribute("hidden", true);
        hint.getElement().setAttribute("data-keep-hint", String.join(" ", keys));
        return hint;
    }

    /** Tells the browser that what was typed is saved, or given up. */
    public static void done(String... keys) {
        for (var key : keys) {
            UI.getCurrentOrThrow().getPage().executeJs("window.acquaintKeep?.done($0)", key);
        }
    }

    /**
     * Says how much fits into the field when more is in it. The browser's own limit would cut what is pasted without a
     * word.
     *
     * @param most in UTF-16 units
     */
    public static void fits(TextFieldBase<?, String> field, int most) {
        field.addValueChangeListener(change -> {
            var length = change.getValue().length();
            if (length > most) {
                field.setErrorMessage(field.getTranslation("common.fits", most, length, length - most));
            }
            field.setInvalid(length > most);
        });
    }
}
