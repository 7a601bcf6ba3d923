package app.acquaint.practice.ui;

import app.acquaint.practice.Passage;
import app.acquaint.practice.ShareComment;
import app.acquaint.practice.SharedDraft;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** A comment with the words that it is about, what was answered, and the way to answer. */
class CommentThread extends ListItem {

    private static final int QUOTED = 120;

    private final SharedDraft draft;
    private final ShareDesk desk;
    private final Consumer<Runnable> act;

    /**
     * @param pointAt shows the words in the text
     * @param act carries out what changes something, and draws the page anew
     */
    CommentThread(
            ShareComment comment,
            SharedDraft draft,
            Consumer<Passage> pointAt,
            Consumer<Runnable> act,
            ShareDesk desk) {
        this.draft = draft;
        this.desk = desk;
        this.act = act;
        addClassName("comment-thread");
        comment.passage().ifPresent(passage -> add(quote(passage, pointAt)));
        add(said(comment));
        comment.answers().forEach(answer -> {
            var below = said(answer);
            below.addClassName("answer");
            add(below);
        });
        if (draft.share().open()) {
            add(answering(comment));
        }
    }

    private Component quote(Passage passage, Consumer<Passage> pointAt) {
        var quote = new NativeButton(
                getTranslation("practice.share.quote", passage.quoted(draft.text(), QUOTED)),
                _ -> pointAt.accept(passage));
        quote.addClassName("comment-quote");
        quote.getElement().setAttribute("lang", draft.share().language());
        quote.setTitle(getTranslation("practice.share.show"));
        return quote;
    }

    private Div said(ShareComment comment) {
        var mine = comment.author().id().equals(desk.actor());
        var who = new Paragraph(getTranslation(
                "practice.share.said",
                mine ? getTranslation("practice.share.you") : comment.author().name(),
                desk.moment(comment.at())));
        who.addClassName("comment-who");
        var words = new Paragraph(comment.withdrawn() ? getTranslation("practice.share.withdrawn") : comment.text());
        words.addClassName("comment-words");
        words.setClassName("soft", comment.withdrawn());
        words.getElement().setAttribute("dir", "auto");
        var said = new Div(who, words);
        said.addClassName("comment");
        if (mine && !comment.withdrawn()) {
            said.add(quiet("practice.share.withdraw", () -> confirm(comment)));
        }
        return said;
    }

    private Button quiet(String label, Runnable action) {
        var button = new Button(getTranslation(label), _ -> action.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private void confirm(ShareComment comment) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("practice.share.withdraw.title"));
        dialog.setText(getTranslation("practice.share.withdraw.text", desk.other(draft.share())));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("practice.share.cancel"));
        dialog.setConfirmText(getTranslation("practice.share.withdraw"));
        dialog.addConfirmListener(_ -> act.accept(() -> desk.drafts().withdraw(desk.actor(), comment.id())));
        dialog.open();
    }

    private Component answering(ShareComment comment) {
        var place = new Div();
        place.addClassName("answer-form");
        var key = Kept.key("answer", comment.id().toString());
        place.add(quiet("practice.share.answer", () -> {
            place.removeAll();
            var words = new TextArea(getTranslation("practice.share.your-answer"));
            words.setWidthFull();
            Kept.fits(words, ShareComment.MAX_LENGTH);
            Kept.keep(words, key);
            var save = new Div(
                    new Button(
                            getTranslation("practice.share.send", desk.other(draft.share())),
                            _ -> answer(comment, words.getValue(), key)),
                    Kept.unsaved(key));
            save.addClassName("save-line");
            place.add(words, save);
            words.focus();
        }));
        return place;
    }

    private void answer(ShareComment comment, String text, String key) {
        act.accept(() -> {
            desk.drafts().answer(desk.actor(), comment.id(), text);
            Kept.done(key);
            Notices.show(getTranslation("practice.share.sent", desk.other(draft.share())));
        });
    }
}
