package app.acquaint.shell.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.ContactId;
import app.acquaint.common.CourseId;
import app.acquaint.common.LessonId;
import app.acquaint.common.NotFoundException;
import app.acquaint.common.Slugs;
import app.acquaint.contact.Contacts;
import app.acquaint.course.CourseCatalog;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/**
 * Answers 404 where the page that the browser will draw says that nothing is there: the page itself is drawn only after
 * the answer has gone out.
 */
@Component
class NothingThere implements VaadinServiceInitListener {

    private final CourseCatalog catalog;
    private final Contacts contacts;
    private final CurrentAccount current;

    NothingThere(CourseCatalog catalog, Contacts contacts, CurrentAccount current) {
        this.catalog = catalog;
        this.contacts = contacts;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var router = event.getSource().getRouter();
        event.addIndexHtmlRequestListener(page -> {
            if (!isThere(router, address(page.getVaadinRequest()))) {
                page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    private static String address(VaadinRequest request) {
        var path = request.getPathInfo();
        return path == null || path.isEmpty() ? "" : path.substring(1);
    }

    /** Whether a page has the address, and what the address names exists, for whoever asks. */
    boolean isThere(Router router, String address) {
        return router.resolveNavigationTarget(new Location(address))
                .filter(state -> exists(state.getRouteParameters()))
                .isPresent();
    }

    private boolean exists(RouteParameters named) {
        return courseExists(named) && named.get("contact").map(this::isOwn).orElse(true);
    }

    private boolean courseExists(RouteParameters named) {
        var course =
                named.get("course").filter(Slugs::isSlug).map(CourseId::new).flatMap(catalog::find);
        var lesson = named.get("lesson");
        if (lesson.isEmpty()) {
            return named.get("course").isEmpty() || course.isPresent();
        }
        return lesson.filter(Slugs::isSlug)
                .map(LessonId::new)
                .flatMap(id -> course.flatMap(one -> one.lesson(id)))
                .isPresent();
    }

    private boolean isOwn(String contact) {
        try {
            contacts.require(current.id(), ContactId.of(contact));
            return true;
        } catch (NotFoundException | IllegalArgumentException _) {
            return false;
        }
    }
}
