package app.acquaint.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Something failed that nobody foresaw: a reference to tell the organiser, and nothing of its inside. */
@PermitAll
class UnexpectedView extends StandalonePage implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final transient Incidents incidents;

    UnexpectedView(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = incidents.report(parameter.getException());
        say(
                getTranslation("shell.unexpected"),
                getTranslation("shell.unexpected.why"),
                getTranslation("shell.unexpected.reference", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.unexpected");
    }
}
