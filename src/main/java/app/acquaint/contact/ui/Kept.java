package app.acquaint.contact.ui;

import app.acquaint.common.ContactId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** Fields whose text the browser keeps until the server has it: a reload brings it back. */
final class Kept {

    private Kept() {}

    /** The key of a field about that person; stable over reloads. */
    static String key(ContactId contact, String field) {
        return "contact:" + contact + ":" + field;
    }

    /** Has the browser keep what is typed into the field. */
    static void keep(Component field, String key) {
        field.getElement().setAttribute("data-keep", key);
    }

    /** Tells the browser that what was typed is saved, or given up. */
    static void done(String... keys) {
        for (var key : keys) {
            UI.getCurrentOrThrow().getPage().executeJs("window.acquaintKeep?.done($0)", key);
        }
    }
}
