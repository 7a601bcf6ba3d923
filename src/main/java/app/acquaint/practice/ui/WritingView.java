package app.acquaint.practice.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.course.Course;
import app.acquaint.practice.Words;
import app.acquaint.practice.WrittenPiece;
import app.acquaint.practice.WrittenPieces;
import app.acquaint.uikit.CopyText;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything the learner wrote, last saved first, whatever became of the exercise or the person. */
@Route("writing")
@PermitAll
class WritingView extends Page implements HasDynamicTitle {

    private final Contacts contacts;
    private final DraftPanels panels;
    private final CurrentAccount account;

    WritingView(WrittenPieces pieces, Contacts contacts, DraftPanels panels, ShareDesk shares, CurrentAccount account) {
        this.contacts = contacts;
        this.panels = panels;
        this.account = account;
        add(new PageHeading("", getTranslation("practice.writing.title")));
        var written = pieces.of(account.id());
        if (written.isEmpty()) {
            add(new EmptyState(getTranslation("practice.writing.empty")));
        } else {
            var list = new Div();
            list.addClassName("written-list");
            written.forEach(piece -> list.add(row(piece)));
            add(list);
            if (!shares.sharing().all(account.id()).isEmpty()) {
                add(new PageLink(ShareDesk.SHARED, getTranslation("practice.shared.see")));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.writing.title");
    }

    private PieceDetails row(WrittenPiece piece) {
        var about = about(piece);
        var title = title(piece, about);
        return new PieceDetails(
                title,
                note(piece, about),
                () -> piece.plain() ? panels.panel(piece, title, about.orElse(null)) : reading(piece));
    }

    private Div reading(WrittenPiece piece) {
        var text = new Div(piece.readable());
        text.addClassName("written-text");
        return new Div(text, new CopyText(getTranslation("practice.draft.copy"), piece.readable()));
    }

    private String title(WrittenPiece piece, Optional<Person> about) {
        var title = piece.title().isEmpty() ? fromId(piece) : piece.title();
        return Words.fill(title, about, getTranslation("practice.exercise.your-person"));
    }

    /** The author's own name for the exercise is all that is left of one that is gone. */
    private static String fromId(WrittenPiece piece) {
        var words = piece.writing().key().exercise().value().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String note(WrittenPiece piece, Optional<Person> about) {
        var saved = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(account.get().zone())
                .format(piece.writing().savedAt());
        var gone = piece.writing().key().contact() != null && about.isEmpty()
                ? Stream.of(getTranslation("practice.writing.person-gone"))
                : Stream.<String>empty();
        var course = piece.course().map(Course::title).orElseGet(() -> getTranslation("practice.writing.course-gone"));
        return Stream.concat(Stream.of(saved, course), gone).collect(Collectors.joining(" · "));
    }

    private Optional<Person> about(WrittenPiece piece) {
        var contact = piece.writing().key().contact();
        try {
            return contact == null ? Optional.empty() : Optional.of(contacts.require(account.id(), contact));
        } catch (NotFoundException _) {
            return Optional.empty();
        }
    }
}
