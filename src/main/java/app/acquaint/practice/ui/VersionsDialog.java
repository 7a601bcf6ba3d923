package app.acquaint.practice.ui;

import app.acquaint.practice.TextComparison;
import app.acquaint.practice.WrittenVersion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Earlier states of a draft: look at one, see what changed since, bring it back. */
class VersionsDialog extends Dialog {

    private final List<WrittenVersion> versions;
    private final UnaryOperator<String> readable;
    private final Select<WrittenVersion> choice = new Select<>();
    private final Checkbox compare = new Checkbox();
    private final Div text = new Div();

    /**
     * @param versions what stands, and then the earlier states, newest first
     * @param readable what is shown of a state
     * @param bringBack takes the text that was chosen to stand again
     */
    VersionsDialog(
            List<WrittenVersion> versions, ZoneId zone, UnaryOperator<String> readable, Consumer<String> bringBack) {
        this.versions = versions;
        this.readable = readable;
        addClassName("versions");
        setHeaderTitle(getTranslation("practice.versions.title"));
        setWidth("42rem");
        setMaxWidth("100%");
        if (versions.size() < 2) {
            add(new Paragraph(getTranslation("practice.versions.none")));
        } else {
            var chooser = new Div(chooser(zone), compare);
            chooser.addClassName("versions-choice");
            add(chooser, text);
            getFooter().add(restore(bringBack));
            show();
        }
        getFooter().add(new Button(getTranslation("practice.versions.close"), _ -> close()));
    }

    /** Adds a way to share the state that is looked at; without an earlier one, what stands. */
    void offerSharing(Consumer<WrittenVersion> share) {
        if (!versions.isEmpty()) {
            getFooter().add(new Button(getTranslation("practice.share.this-version"), _ -> {
                close();
                share.accept(choice.getOptionalValue().orElseGet(versions::getFirst));
            }));
        }
    }

    private Component chooser(ZoneId zone) {
        var times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(zone);
        choice.setLabel(getTranslation("practice.versions.which"));
        choice.setItems(versions.subList(1, versions.size()));
        choice.setItemLabelGenerator(version -> times.format(version.savedAt()));
        choice.setValue(versions.get(1));
        choice.addValueChangeListener(_ -> show());
        compare.setLabel(getTranslation("practice.versions.compare"));
        compare.addValueChangeListener(_ -> show());
        text.addClassName("versions-text");
        text.getElement().setAttribute("aria-live", "polite");
        return choice;
    }

    private Button restore(Consumer<String> bringBack) {
        return new Button(getTranslation("practice.versions.restore"), _ -> {
            close();
            bringBack.accept(choice.getValue().text());
        });
    }

    private void show() {
        text.removeAll();
        if (compare.getValue()) {
            compare(
                    readable.apply(choice.getValue().text()),
                    readable.apply(versions.getFirst().text()));
        } else {
            text.add(new Span(readable.apply(choice.getValue().text())));
        }
    }

    private void compare(String earlier, String later) {
        var gone = "";
        for (var piece : TextComparison.of(earlier, later).pieces()) {
            if (piece.fate() == TextComparison.Fate.ADDED && touch(gone, piece.text())) {
                text.add(new Span(" "));
            }
            gone = piece.fate() == TextComparison.Fate.REMOVED ? piece.text() : "";
            text.add(piece(piece));
        }
    }

    /** Whether a word of one runs into a word of the other. */
    private static boolean touch(String gone, String come) {
        return !gone.isEmpty()
                && !Character.isWhitespace(gone.charAt(gone.length() - 1))
                && !Character.isWhitespace(come.charAt(0));
    }

    private Component piece(TextComparison.Piece piece) {
        return switch (piece.fate()) {
            case KEPT -> new Span(piece.text());
            case ADDED -> new Changed("ins", getTranslation("practice.versions.added"), piece.text());
            case REMOVED -> new Changed("del", getTranslation("practice.versions.removed"), piece.text());
        };
    }

    /** Words that came or went, said to a screen reader as well as drawn. */
    private static class Changed extends HtmlContainer {

        Changed(String tag, String said, String words) {
            super(tag);
            var saying = new Span(said + " ");
            saying.addClassName("visually-hidden");
            add(saying, new Span(words));
        }
    }
}
