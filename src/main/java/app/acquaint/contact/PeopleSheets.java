package app.acquaint.contact;

import app.acquaint.common.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tracker as people read it: a table for spreadsheets, and a page. */
final class PeopleSheets {

    static final String CSV = "people.csv";
    static final String MARKDOWN = "people.md";

    private static final List<String> COLUMNS =
            List.of("name", "email", "role", "how-met", "stage", "since", "due", "next", "last", "notes");

    private final Words words;

    PeopleSheets(Locale locale) {
        this.words = new Words(locale);
    }

    /** One person a line. */
    String csv(List<Dossier> people) {
        return Sheet.csv(
                COLUMNS.stream()
                        .map(column -> words.get("contact.column." + column))
                        .toList(),
                people.stream().map(person -> cells(person.contact())).toList());
    }

    /** A chapter for each person. */
    String markdown(List<Dossier> people) {
        var page = new StringBuilder("# ")
                .append(words.get("contact.people.title"))
                .append('\n');
        people.forEach(person -> chapter(page, person));
        return page.toString();
    }

    private List<String> cells(Contact contact) {
        var details = contact.details();
        var situation = contact.situation();
        return List.of(
                details.name(),
                email(details),
                details.role(),
                details.howMet(),
                words.stage(situation.stage()),
                situation.standing().since().toString(),
                day(situation.due()),
                day(situation.nextTouch()),
                day(situation.lastTouch()),
                details.notes());
    }

    private void chapter(StringBuilder page, Dossier person) {
        var details = person.contact().details();
        page.append("\n## ").append(details.name()).append("\n\n");
        Stream.of(details.role(), email(details), details.howMet(), details.notes())
                .filter(text -> !text.isBlank())
                .forEach(text -> page.append(text).append("\n\n"));
        person.promises().forEach(promise -> line(page, promise));
        page.append('\n');
        person.history().stream().filter(entry -> !entry.corrected()).forEach(entry -> line(page, entry));
    }

    private void line(StringBuilder page, Promise promise) {
        page.append(promise.isOpen() ? "- [ ] " : "- [x] ")
                .append(words.get(promise.mine() ? "contact.promise.mine" : "contact.promise.theirs"))
                .append(": ")
                .append(promise.text())
                .append('\n');
    }

    private void line(StringBuilder page, HistoryEntry entry) {
        page.append("- ").append(entry.day()).append(": ").append(what(entry));
        if (!entry.note().isBlank()) {
            page.append(". ").append(entry.note().replace('\n', ' '));
        }
        page.append('\n');
    }

    private String what(HistoryEntry entry) {
        var channel = entry.channel();
        return switch (entry.kind()) {
            case ADDED -> words.get("contact.entry.added");
            case MOVED -> words.stage(entry.after().stage());
            case TOUCHED -> words.get("contact.channel." + (channel == null ? Channel.OTHER : channel));
            case PLANNED -> words.get("contact.entry.planned", day(entry.after().nextTouch()));
        };
    }

    private static String email(Details details) {
        var email = details.email();
        return email == null ? "" : email.value();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
