package app.acquaint.cohort.ui;

import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.IntroductionWish;
import app.acquaint.common.DomainException;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;

/** Takes up the offer of an introduction: what kind of person, in a sentence that the leader reads. */
class WishForm extends NativeDetails {

    private final AssigningDesk desk;
    private final Assignment assignment;
    private final Runnable made;
    private final String key;
    private final TextArea text = new TextArea();

    /** @param made told when the leader has the wish */
    WishForm(AssigningDesk desk, Assignment assignment, String leader, Runnable made) {
        super(Words.text("cohort.wish"));
        this.desk = desk;
        this.assignment = assignment;
        this.made = made;
        this.key = Kept.key("cohort", assignment.id().toString(), "wish");
        addClassName("wish-form");
        text.setLabel(getTranslation("cohort.wish.whom"));
        text.setHelperText(getTranslation("cohort.wish.read", leader));
        Kept.fits(text, IntroductionWish.MAX_LENGTH);
        Kept.keep(text, key);
        var send = new Div(new Button(getTranslation("cohort.wish.send"), click -> send()), Kept.unsaved(key));
        send.addClassName("save-line");
        var form = new Div(text, send);
        form.addClassName("panel-form");
        setContent(form);
    }

    private void send() {
        text.setInvalid(false);
        try {
            desk.introductions().wish(desk.me(), assignment.id(), text.getValue());
        } catch (DomainException reason) {
            text.setErrorMessage(Notices.sentence(reason));
            text.setInvalid(true);
            text.focus();
            return;
        }
        Kept.done(key);
        Notices.show(getTranslation("cohort.wish.sent"));
        made.run();
    }
}
