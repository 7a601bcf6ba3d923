package app.acquaint.contact;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tracker as people read it: a table for spreadsheets, and a page. */
final class PeopleSheets {

    static final String CSV = "people.csv";
    static final String MARKDOWN = "people.md";

    /** Without it, spreadsheets take UTF-8 for an old single-byte encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What makes a spreadsheet take a cell for a formula. */
    private static final Pattern FORMULA = Pattern.compile("\\A[=+\\-@\t\r]");

    private static final List<String> COLUMNS =
            List.of("name", "email", "role", "how-met", "stage", "since", "due", "next", "last", "notes");

    private final Words words;

    PeopleSheets(Locale locale) {
        this.words = new Words(locale);
    }

    /** One person a line; cells that a spreadsheet would take for a formula begin with an apostrophe. */
    String csv(List<Dossier> people) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> words.get("contact.column." + column))
                    .toList());
            people.forEach(person -> csv.writeRecord(
                    cells(person.contact()).map(PeopleSheets::neutral).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A chapter for each person. */
    String markdown(List<Dossier> people) {
        var page = new StringBuilder("# ")
                .append(words.get("contact.people.title"))
                .append('\n');
        people.forEach(person -> chapter(page, person));
        return page.toString();
    }

    static String neutral(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }

    private Stream<String> cells(Contact contact) {
        var details = contact.details();
        var situation = contact.situation();
        return Stream.of(
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
