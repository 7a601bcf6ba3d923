package app.acquaint.practice.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.ContactId;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.spi.PersonPageSection;
import app.acquaint.course.Act;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.practice.DraftSending;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Service;

/** "Write an ask" and "Write the thanks" on a person's page: the course's own sheets, for whomever it is. */
@Service
class PersonDrafts implements PersonPageSection {

    private final CourseCatalog catalog;
    private final DraftPanels panels;
    private final Contacts contacts;
    private final CurrentAccount account;

    PersonDrafts(CourseCatalog catalog, DraftPanels panels, Contacts contacts, CurrentAccount account) {
        this.catalog = catalog;
        this.panels = panels;
        this.contacts = contacts;
        this.account = account;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component section(ContactId contact, Runnable changed) {
        var person = contacts.require(account.id(), contact);
        var section = new Div();
        section.addClassName("person-drafts");
        var courses = catalog.all();
        for (var course : courses) {
            course.exercises()
                    .filter(DraftExercise.class::isInstance)
                    .map(DraftExercise.class::cast)
                    .filter(draft ->
                            draft.aboutPerson() && DraftSending.stage(draft).isPresent())
                    .map(draft -> new PieceDetails(
                            section.getTranslation(summary(draft)),
                            courses.size() > 1 ? course.title() : "",
                            () -> panels.panel(course, draft, person, changed)))
                    .forEach(section::add);
        }
        return section;
    }

    private static String summary(DraftExercise draft) {
        return draft.sent() == Act.THANKED ? "practice.draft.write-thanks" : "practice.draft.write-ask";
    }
}
