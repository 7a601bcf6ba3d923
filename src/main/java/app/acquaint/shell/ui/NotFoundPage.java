package app.acquaint.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What the address names is not there, whatever the reason: the page tells none from another.
 *
 * @param <E> by which it is noticed
 */
abstract class NotFoundPage<E extends Exception> extends StandalonePage
        implements HasErrorParameter<E>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<E> parameter) {
        say(getTranslation("shell.not-found"), getTranslation("shell.not-found.why"));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found");
    }
}
