package app.acquaint.certificate.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.course.CourseCatalog;
import app.acquaint.progress.Milestone;
import app.acquaint.progress.ProgressService;
import app.acquaint.uikit.HomeSection;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** A quiet link on home to the certificate of each completed course, graduated or not. */
@org.springframework.stereotype.Component
class CertificateOnHome implements HomeSection {

    private static final int LAST = 900;

    private final CurrentAccount current;
    private final CourseCatalog catalog;
    private final ProgressService progress;

    CertificateOnHome(CurrentAccount current, CourseCatalog catalog, ProgressService progress) {
        this.current = current;
        this.catalog = catalog;
        this.progress = progress;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Component> section() {
        var links = new Div();
        links.addClassName("certificate-links");
        catalog.all().stream()
                .filter(course -> progress.standing(current.id(), course).has(Milestone.COMPLETED))
                .forEach(course -> {
                    var text = links.getTranslation("certificate.home", course.title());
                    var link = new PageLink("graduation/" + course.id(), text);
                    link.addClassName("quiet-link");
                    links.add(link);
                });
        return links.getChildren().findAny().isPresent() ? Optional.of(links) : Optional.empty();
    }
}
