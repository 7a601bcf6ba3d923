package app.acquaint.practice.ui;

import app.acquaint.practice.Passage;
import app.acquaint.practice.ShareComment;
import app.acquaint.practice.SharedDraft;
import app.acquaint.uikit.Kept;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a leader comments, on the whole or on words of the text: selected there, or gone to sentence by sentence. */
class CommentForm extends Div {

    private static final List<String> OPENERS = List.of("works", "try", "wondered");
    private static final int QUOTED = 160;

    private final SharedDraft draft;
    private final List<Passage> sentences;
    private final Consumer<@Nullable Passage> chosenHere;
    private final Paragraph about = new Paragraph();
    private final TextArea words = new TextArea();
    private @Nullable Passage passage;

    /** What becomes of a comment. */
    @FunctionalInterface
    interface Sender {

        /** @param key under which the browser keeps the words until they are sent */
        void send(@Nullable Passage passage, String text, String key);
    }

    /**
     * @param chosenHere told the words that are to be marked in the text: now and then, so that a selection by hand is
     *     left alone while it is made
     */
    CommentForm(SharedDraft draft, Consumer<@Nullable Passage> chosenHere, Sender sender) {
        this.draft = draft;
        this.chosenHere = chosenHere;
        sentences = Passage.sentences(
                draft.text(), Locale.forLanguageTag(draft.share().language()));
        addClassName("comment-form");
        var heading = new H2(getTranslation("practice.share.comment"));
        heading.addClassName("section-heading");
        about.addClassName("comment-about");
        about.getElement().setAttribute("aria-live", "polite");
        var key = Kept.key("share", draft.share().id().toString());
        words.setLabel(getTranslation("practice.share.your-comment"));
        words.setWidthFull();
        words.addFocusListener(_ -> chosenHere.accept(passage));
        Kept.fits(words, ShareComment.MAX_LENGTH);
        Kept.keep(words, key);
        var send = new Button(
                getTranslation("practice.share.send", draft.share().learner().name()),
                _ -> sender.send(passage, words.getValue(), key));
        send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var save = new Div(send, Kept.unsaved(key));
        save.addClassName("save-line");
        add(heading, new Paragraph(getTranslation("practice.share.how")), ways(), about, openers(), words, save);
        choose(null);
    }

    /** Somebody selected these units of the text. */
    void selected(int from, int to) {
        Passage.selected(draft.text(), from, to).ifPresent(this::choose);
    }

    private void choose(@Nullable Passage chosen) {
        passage = chosen;
        about.setText(
                chosen == null
                        ? getTranslation("practice.share.about-whole")
                        : getTranslation("practice.share.about", chosen.quoted(draft.text(), QUOTED)));
    }

    private Div ways() {
        var ways = new Div();
        ways.addClassName("comment-ways");
        if (sentences.size() > 1) {
            ways.add(
                    way("practice.share.previous", () -> step(previous())),
                    way("practice.share.next", () -> step(next())));
        }
        ways.add(way("practice.share.whole", () -> step(null)));
        return ways;
    }

    private Button way(String label, Runnable action) {
        var button = new Button(getTranslation(label), _ -> action.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private void step(@Nullable Passage to) {
        choose(to);
        chosenHere.accept(to);
    }

    private Passage next() {
        var from = passage == null ? -1 : passage.from();
        return sentences.stream()
                .filter(sentence -> sentence.from() > from)
                .findFirst()
                .orElseGet(sentences::getFirst);
    }

    private Passage previous() {
        var from = passage == null ? 0 : passage.from();
        return sentences.reversed().stream()
                .filter(sentence -> sentence.from() < from)
                .findFirst()
                .orElseGet(sentences::getLast);
    }

    private Div openers() {
        var openers = new Div();
        openers.addClassName("comment-openers");
        OPENERS.forEach(name -> {
            var opener = getTranslation("practice.share.opener." + name);
            openers.add(new Button(opener + " …", _ -> open(opener)));
        });
        return openers;
    }

    private void open(String opener) {
        var before = words.getValue().stripTrailing();
        words.setValue(before.isEmpty() ? opener + " " : before + "\n" + opener + " ");
        words.focus();
    }
}
