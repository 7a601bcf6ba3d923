package app.acquaint.certificate.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Keeps certificates out of search engines: they are for whoever holds one. */
@Component
class NotIndexed implements VaadinServiceInitListener {

    private static final String RULE = "noindex, nofollow, noarchive";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(NotIndexed::mark);
    }

    static void mark(IndexHtmlResponse page) {
        var path = page.getVaadinRequest().getPathInfo();
        if (path != null && path.startsWith("/certificate/")) {
            page.getVaadinResponse().setHeader("X-Robots-Tag", RULE);
            page.getDocument()
                    .head()
                    .appendElement("meta")
                    .attr("name", "robots")
                    .attr("content", RULE);
        }
    }
}
