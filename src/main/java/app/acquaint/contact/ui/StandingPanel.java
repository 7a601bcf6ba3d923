package app.acquaint.contact.ui;

import app.acquaint.contact.Contact;
import app.acquaint.contact.Stage;
import app.acquaint.contact.Standing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where one stands with a person, and the moves from there: the likeliest filled, the others quiet. */
class StandingPanel extends Div {

    private final TrackerDesk desk;
    private final Contact person;
    private final Paragraph standing = new Paragraph();
    private final Paragraph next = new Paragraph();
    private final Div moves = new Div();
    private Runnable changed = () -> {};

    StandingPanel(TrackerDesk desk, Contact person) {
        this.desk = desk;
        this.person = person;
        addClassName("standing");
        standing.addClassName("standing-stage");
        next.addClassName("soft");
        moves.addClassName("actions");
        add(standing, next, moves);
    }

    void onChange(Runnable changed) {
        this.changed = changed;
    }

    void show(Contact contact) {
        var words = Wording.ofPage();
        var situation = contact.situation();
        standing.setText(said(words, situation.standing()));
        var due = situation.due();
        next.setText(
                due == null
                        ? words.text("contact.standing.nothing")
                        : words.text("contact.standing.due", words.near(due, desk.today()), words.day(due)));
        moves.removeAll();
        moves.add(buttons(contact));
    }

    private List<Component> buttons(Contact contact) {
        var happening = new Happening(desk, contact.id(), person.name(), changed);
        var from = contact.situation().stage();
        var buttons = new ArrayList<Component>();
        for (var to : from.moves()) {
            var button = happening.button(from, to);
            button.addThemeVariants(buttons.isEmpty() ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
            buttons.add(button);
        }
        var other = new Button(
                Wording.ofPage().text("contact.move.other"),
                click -> happening.choose(from, Arrays.asList(Stage.values())));
        other.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.add(other);
        return buttons;
    }

    private String said(Wording words, Standing standing) {
        var since = words.day(standing.since());
        var agreed = standing.agreed();
        if (agreed == null) {
            return words.text("contact.standing", words.stage(standing.stage()), since);
        }
        var time = standing.time();
        var day = time == null
                ? words.day(agreed)
                : words.text("contact.standing.at", words.day(agreed), words.time(time));
        return words.text("contact.standing.agreed", words.stage(standing.stage()), day, since);
    }
}
