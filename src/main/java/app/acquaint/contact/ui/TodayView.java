package app.acquaint.contact.ui;

import app.acquaint.contact.Agenda;
import app.acquaint.contact.Today;
import app.acquaint.contact.spi.DueSource;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.LongRows;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.Row;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** Who is due today and why, each with the one thing to do about it. */
@Route("today")
@PermitAll
class TodayView extends Page implements HasDynamicTitle {

    private final TrackerDesk desk;
    private final Agenda agenda;
    private final List<DueSource> others;

    TodayView(TrackerDesk desk, Agenda agenda, ObjectProvider<DueSource> others) {
        this.desk = desk;
        this.agenda = agenda;
        this.others = others.orderedStream().toList();
        addClassName("today");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contact.today.title");
    }

    private void changed() {
        show();
        getElement().executeJs("this.querySelector('h1')?.focus()");
    }

    private void show() {
        removeAll();
        var day = desk.today();
        var today = agenda.on(desk.owner(), day);
        var rows = new TodayRows(desk, day, this::changed);
        var due = due(today, rows);
        add(heading(today));
        if (due.isEmpty() && today.untouched().isEmpty()) {
            add(nothingDue(today));
        }
        section("contact.today.due", due.stream().map(Timed::row).toList());
        section("contact.today.untouched", rows(today.untouched(), rows::untouched));
        section("contact.today.coming-up", rows(today.comingUp(), rows::comingUp));
    }

    private PageHeading heading(Today today) {
        var words = Wording.ofPage();
        var count = today.due().size();
        var title = switch (count) {
            case 0 -> words.text("contact.today.title");
            case 1 -> words.text("contact.today.one");
            default -> words.sentence("contact.today.several", words.number(count));
        };
        return new PageHeading(words.weekday(today.day()), title);
    }

    /** People and what other modules have due, most overdue first. */
    private List<Timed> due(Today today, TodayRows rows) {
        var people = today.due().stream()
                .map(entry -> new Timed(Objects.requireNonNullElse(entry.on(), today.day()), rows.due(entry)));
        var rest = others.stream()
                .flatMap(source -> source.due(desk.owner(), today.day()).stream())
                .map(one -> new Timed(one.on(), one.row(this::changed)));
        return Stream.concat(people, rest)
                .sorted(Comparator.comparing(Timed::on))
                .toList();
    }

    private EmptyState nothingDue(Today today) {
        if (!today.comingUp().isEmpty() || desk.people().count(desk.owner(), "", null) > 0) {
            return new EmptyState(getTranslation("contact.today.nothing"));
        }
        var add = new RouterLink(getTranslation("contact.today.add"), PeopleView.class);
        add.addClassNames("button", "primary");
        return new EmptyState(getTranslation("contact.today.empty"), add);
    }

    private void section(String title, List<? extends Component> rows) {
        if (!rows.isEmpty()) {
            var heading = new H2(getTranslation(title));
            heading.addClassName("section-heading");
            add(heading, new LongRows(rows));
        }
    }

    private static List<Row> rows(List<Today.Entry> entries, Function<Today.Entry, Row> row) {
        return entries.stream().map(row).toList();
    }

    private record Timed(LocalDate on, Component row) {}
}
