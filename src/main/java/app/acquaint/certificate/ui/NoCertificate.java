package app.acquaint.certificate.ui;

import app.acquaint.certificate.Verification;
import app.acquaint.common.DomainException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers 404 where the page that the browser will draw says that there is no certificate, so that scripts and archives
 * understand it, too.
 */
@Component
class NoCertificate implements VaadinServiceInitListener {

    private static final String PATH = "/certificate/";

    private final Verification verification;
    private final OwnCertificate owned;

    NoCertificate(Verification verification, OwnCertificate owned) {
        this.verification = verification;
        this.owned = owned;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::answer);
    }

    void answer(IndexHtmlResponse page) {
        var path = page.getVaadinRequest().getPathInfo();
        if (path != null && path.startsWith(PATH)) {
            var status = status(
                    path.substring(PATH.length()), page.getVaadinRequest().getRemoteAddr());
            if (status.isError()) {
                page.getVaadinResponse().setStatus(status.value());
            }
        }
    }

    private HttpStatus status(String typed, String peer) {
        try {
            var there = owned.find(typed).isPresent()
                    || verification.look(typed, peer).isPresent();
            return there ? HttpStatus.OK : HttpStatus.NOT_FOUND;
        } catch (DomainException tooOften) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
    }
}
