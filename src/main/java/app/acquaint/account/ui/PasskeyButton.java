package app.acquaint.account.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Starts what a browser does with passkeys; not to be seen in a browser that knows none. The script tells what came of
 * it.
 */
@JsModule("./account/passkeys.ts")
class PasskeyButton extends NativeButton {

    /** Whatever else a browser might tell becomes this. */
    private static final String FAILED = "failed";

    private static final Set<String> OUTCOMES = Set.of("added", "stopped", "known", "address", FAILED);

    /**
     * @param text translated
     * @param task {@code log-in}, or {@code add} for what {@link #begin} starts
     * @param told run with a word for what came of it: added, stopped, known, address or failed
     */
    PasskeyButton(String text, String task, Consumer<String> told) {
        setText(text);
        addClassName("passkey-button");
        getElement().setAttribute("type", "button").setAttribute("data-passkey", task);
        getElement()
                .addEventListener("passkey-told", event -> {
                    var outcome = event.getEventData().path("event.detail").asString(FAILED);
                    told.accept(OUTCOMES.contains(outcome) ? outcome : FAILED);
                })
                .addEventData("event.detail");
    }

    /** Lets the device make a passkey; the session must be permitted to add one. */
    final void begin(String name) {
        getElement().executeJs("window.acquaintAddPasskey(this, $0)", name);
    }
}
