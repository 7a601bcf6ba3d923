package app.acquaint.account.ui;

import app.acquaint.account.web.OnceMore;
import app.acquaint.common.DomainException;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.function.Consumer;

/**
 * For what takes a log-in just now where no password is asked for: when that is too long ago, whoever came by an issuer
 * is offered to show there once more that it is them. Until then there is nothing to be seen.
 */
class ShowAgain extends Div {

    private static final String TOO_LONG_AGO = "account.confirm.again";

    ShowAgain() {
        addClassName("account-again");
        setVisible(false);
    }

    /**
     * Runs it.
     *
     * @param otherwise explains any other reason why it cannot be done
     * @return whether it was done
     */
    boolean attempt(Runnable act, Consumer<DomainException> otherwise) {
        setVisible(false);
        try {
            act.run();
            return true;
        } catch (DomainException reason) {
            var way = OnceMore.path(VaadinServletRequest.getCurrent());
            if (TOO_LONG_AGO.equals(reason.key()) && way.isPresent()) {
                offer(way.get(), reason);
            } else {
                otherwise.accept(reason);
            }
            return false;
        }
    }

    /** As {@link #attempt(Runnable, Consumer)}: any other reason is explained beside the password, where it is asked for. */
    boolean attempt(PasswordField password, Runnable act) {
        password.setInvalid(false);
        return attempt(act, reason -> {
            if (password.isVisible()) {
                Typed.explain(password, reason);
            } else {
                Notices.explain(reason);
            }
        });
    }

    private void offer(String way, DomainException reason) {
        var step = new Anchor(way, getTranslation("account.confirm.show"));
        step.addClassName("log-in-other");
        step.getElement().setAttribute("router-ignore", true);
        var why = new Paragraph(getTranslation("account.confirm.first", reason.arguments()));
        why.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(why, step);
        setVisible(true);
        why.getElement().callJsFunction("focus");
    }
}
