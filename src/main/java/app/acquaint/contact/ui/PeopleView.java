package app.acquaint.contact.ui;

import app.acquaint.contact.Contact;
import app.acquaint.contact.StageGroup;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everybody in the tracker: to find somebody, and to add somebody. */
@Route("people")
@PermitAll
class PeopleView extends Page implements HasDynamicTitle {

    private static final int AT_ONCE = 50;
    private static final int PAUSE_MILLIS = 250;

    private final TrackerDesk desk;
    private final TextField search = new TextField();
    private final Select<StageGroup> group = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Rows rows = new Rows();
    private final Div nobody = new Div();
    private final Button more = new Button("", click -> showMore());

    PeopleView(TrackerDesk desk) {
        this.desk = desk;
        addClassName("people");
        more.setText(getTranslation("contact.people.more"));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        add(
                new PageHeading("", getTranslation("contact.people.title")),
                new AddPersonForm(desk),
                filters(),
                count,
                rows,
                nobody,
                more);
        showAnew();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contact.people.title");
    }

    private Div filters() {
        search.setLabel(getTranslation("contact.people.search"));
        search.setPlaceholder(getTranslation("contact.people.search.hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.addValueChangeListener(change -> showAnew());
        group.setLabel(getTranslation("contact.people.group"));
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(getTranslation("contact.group.all"));
        group.setItems(StageGroup.values());
        group.setItemLabelGenerator(
                one -> getTranslation(one == null ? "contact.group.all" : "contact.group." + one.name()));
        group.addValueChangeListener(change -> showAnew());
        var line = new Div(search, group);
        line.addClassName("people-filters");
        return line;
    }

    private void showAnew() {
        rows.removeAll();
        nobody.removeAll();
        var found = desk.people().count(desk.owner(), search.getValue(), group.getValue());
        count.setText(counted(found));
        showMore();
        if (rows.getComponentCount() == 0) {
            nobody.add(new EmptyState(
                    getTranslation(isNarrowed() ? "contact.people.none-found" : "contact.people.empty")));
        }
    }

    private void showMore() {
        var shown = rows.getComponentCount();
        var next = desk.people().find(desk.owner(), search.getValue(), group.getValue(), shown, AT_ONCE + 1);
        next.stream().limit(AT_ONCE).map(this::row).forEach(rows::add);
        more.setVisible(next.size() > AT_ONCE);
    }

    private boolean isNarrowed() {
        return !search.getValue().isBlank() || group.getValue() != null;
    }

    private String counted(int found) {
        var words = Wording.ofPage();
        return switch (found) {
            case 0 -> "";
            case 1 -> words.text("contact.people.one");
            default -> words.sentence("contact.people.several", words.number(found));
        };
    }

    private Row row(Contact contact) {
        var title = new Div(PersonLink.title(contact.id(), contact.name()));
        if (contact.practice()) {
            title.add(practiceMark());
        }
        return new Row(title).withAvatar(contact.name()).withNote(note(contact));
    }

    private Span practiceMark() {
        var mark = new Span(getTranslation("contact.practice.mark"));
        mark.addClassName("practice-mark");
        return mark;
    }

    private String note(Contact contact) {
        var words = Wording.ofPage();
        var stage = words.stage(contact.situation().stage());
        return String.join(
                " · ",
                Stream.of(
                                stage,
                                due(words, contact.situation().due()),
                                contact.details().role())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private String due(Wording words, @Nullable LocalDate due) {
        if (due == null) {
            return "";
        }
        var today = desk.today();
        return words.text(due.isAfter(today) ? "contact.next" : "contact.next.due", words.near(due, today));
    }
}
