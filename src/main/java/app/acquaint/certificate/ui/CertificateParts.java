package app.acquaint.certificate.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Names the parts that this module adds to pages of others. Those pages know them only by an interface, so the bundle
 * is told of them here: the bundler starts from routes and from classes such as this one.
 */
@Component
class CertificateParts implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateParts.class);

    private final CertificateSection onGraduation;
    private final CertificateOnHome onHome;

    CertificateParts(CertificateSection onGraduation, CertificateOnHome onHome) {
        this.onGraduation = onGraduation;
        this.onHome = onHome;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        LOG.debug("Parts of pages: {}, {}", onGraduation, onHome);
    }
}
