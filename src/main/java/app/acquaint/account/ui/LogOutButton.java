package app.acquaint.account.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import org.springframework.modulith.NamedInterface;

/** Logs out once everything typed is acknowledged; where that cannot be had, it asks first. */
@NamedInterface("ui")
@JsModule("./account/logout.ts")
public class LogOutButton extends NativeButton {

    /** A quiet button; the frame decides where it stands. */
    public LogOutButton() {
        setText(getTranslation("account.log-out"));
        addClassName("log-out");
        getElement()
                .setAttribute("type", "button")
                .setAttribute("data-log-out", true)
                .setAttribute("data-unsaved", getTranslation("account.log-out.unsaved"))
                .setAttribute("data-unreachable", getTranslation("account.log-out.unreachable"))
                .setAttribute("data-stay", getTranslation("account.log-out.stay"))
                .setAttribute("data-anyway", getTranslation("account.log-out.anyway"));
    }
}
