package app.acquaint.cohort.ui;

import app.acquaint.cohort.Encouragement.Kind;
import app.acquaint.cohort.Encouragements;
import app.acquaint.common.DomainException;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;

/** Asks for the one sentence, with a few to begin from. What is typed is kept until it is sent. */
class EncouragementDialog extends Dialog {

    private static final List<Integer> STARTERS = List.of(1, 2, 3);

    private final TextArea sentence = new TextArea();
    private final Consumer<String> send;
    private final String key;

    /**
     * @param to a word without a space for whom it goes to
     * @param title to whom it goes
     * @param send may refuse with a {@link DomainException}, which is then said beside the field
     */
    EncouragementDialog(Kind kind, String to, String title, Consumer<String> send) {
        this.send = send;
        this.key = Kept.key("cohort", kind.name(), to);
        addClassName("encouragement-dialog");
        setHeaderTitle(title);
        // a click beside it would lose what was typed
        setCloseOnOutsideClick(false);
        sentence.setLabel(getTranslation("cohort.encouragement.sentence"));
        sentence.setHelperText(getTranslation("cohort.encouragement.hint", Encouragements.MAX_LENGTH));
        Kept.keep(sentence, key);
        var both = new Paragraph(getTranslation("cohort.encouragement.both-see"));
        both.addClassName("soft");
        add(starters(kind), sentence, Kept.unsaved(key), both);
        var cancel = new Button(getTranslation("cohort.encouragement.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var button = new Button(getTranslation("cohort.encouragement.send"), click -> trySending());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, button);
    }

    private Div starters(Kind kind) {
        var starters = new Div();
        starters.addClassName("encouragement-starters");
        STARTERS.forEach(number -> {
            var text = getTranslation("cohort.encouragement.starter." + kind.name() + "." + number);
            var starter = new Button(text, click -> {
                var before = sentence.getValue().stripTrailing();
                sentence.setValue(before.isEmpty() ? text + " " : before + " " + text + " ");
                sentence.focus();
            });
            starter.addThemeVariants(ButtonVariant.TERTIARY);
            starters.add(starter);
        });
        return starters;
    }

    private void trySending() {
        try {
            send.accept(sentence.getValue());
            Kept.done(key);
            close();
        } catch (DomainException reason) {
            sentence.setErrorMessage(Notices.sentence(reason));
            sentence.setInvalid(true);
        }
    }
}
