package app.acquaint.contact.ui;

import app.acquaint.common.ContactId;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.Contact;
import app.acquaint.contact.spi.PersonPageSection;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** One person: where one stands, what comes next, what was promised and what one knows. */
@Route("people/:" + PersonView.CONTACT)
@PermitAll
class PersonView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String CONTACT = "contact";

    private final TrackerDesk desk;
    private final List<PersonPageSection> others;
    private String title = "";

    PersonView(TrackerDesk desk, ObjectProvider<PersonPageSection> others) {
        this.desk = desk;
        this.others = others.stream()
                .sorted(Comparator.comparingInt(PersonPageSection::order))
                .toList();
        addClassName("person");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = ContactId.of(event.getRouteParameters().get(CONTACT).orElse(""));
            show(desk.people().open(desk.owner(), id));
        } catch (NotFoundException | IllegalArgumentException _) {
            event.rerouteToError(com.vaadin.flow.router.NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Parts that hold typed text stay as they are when something happened; the others show what stands. */
    private void show(Contact contact) {
        removeAll();
        title = contact.name();
        var id = contact.id();
        var heading = new PageHeading(eyebrow(contact), contact.name());
        heading.getElement().setAttribute("dir", "auto");
        var history = new HistoryPanel(desk, id);
        var standing = new StandingPanel(desk, contact);
        var touch = new NextTouchPanel(desk, contact);
        var log = new LogPanel(desk, id, contact.name());
        Runnable changed = () -> {
            var now = desk.people().open(desk.owner(), id);
            standing.show(now);
            touch.show(now);
            log.show();
            history.show();
        };
        standing.onChange(changed);
        touch.onChange(changed);
        log.onChange(changed);
        history.onChange(changed);
        standing.show(contact);
        add(heading, standing);
        others.forEach(section -> add(section.section(id, changed)));
        section("contact.promises", new PromisesPanel(desk, id));
        section("contact.log", log);
        section("contact.touch", touch);
        section("contact.details", new DetailsForm(desk, contact, saved -> renamed(heading, saved)));
        section("contact.history", history);
        add(removal(contact));
    }

    private void renamed(PageHeading heading, Contact saved) {
        title = saved.name();
        heading.setHeading(saved.name());
        heading.setEyebrow(eyebrow(saved));
        UI.getCurrentOrThrow().getPage().setTitle(title);
    }

    private String eyebrow(Contact contact) {
        return contact.practice()
                ? getTranslation("contact.practice.explained")
                : contact.details().role();
    }

    private void section(String key, Component part) {
        var heading = new H2(getTranslation(key));
        heading.addClassName("section-heading");
        add(heading, part);
    }

    private Button removal(Contact contact) {
        var remove = new Button(getTranslation("contact.remove"), click -> confirmRemoval(contact));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.addClassName("remove-person");
        return remove;
    }

    private void confirmRemoval(Contact contact) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("contact.remove.title", Wording.name(title)));
        dialog.setText(getTranslation("contact.remove.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("contact.cancel"));
        dialog.setConfirmText(getTranslation("contact.remove.confirm"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirm -> {
            desk.people().remove(desk.owner(), contact.id());
            UI.getCurrentOrThrow().navigate(PeopleView.class);
        });
        dialog.open();
    }
}
