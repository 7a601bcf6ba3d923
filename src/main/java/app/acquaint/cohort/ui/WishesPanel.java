package app.acquaint.cohort.ui;

import app.acquaint.cohort.IntroductionWish;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;

/** Introductions that learners wish for, as the leader offered; not there when there are none. */
class WishesPanel extends Div {

    private final AssigningDesk desk;

    WishesPanel(AssigningDesk desk) {
        this.desk = desk;
        addClassName("wishes");
        show();
    }

    final void show() {
        removeAll();
        var open = desk.introductions().open(desk.me());
        setVisible(!open.isEmpty());
        if (open.isEmpty()) {
            return;
        }
        var names = desk.names(open.stream().map(IntroductionWish::learner));
        var zone = desk.leading().current().get().zone();
        var rows = new Rows();
        open.forEach(wish -> rows.add(row(wish, names.getOrDefault(wish.learner(), ""), zone)));
        add(Words.heading("cohort.wishes"), rows);
    }

    private Row row(IntroductionWish wish, String name, ZoneId zone) {
        var done = new Button(getTranslation("cohort.wishes.done"), click -> done(wish));
        done.setAriaLabel(getTranslation("cohort.wishes.done.of", name));
        var row = new Row(name)
                .withAvatar(name)
                .withNote(getTranslation("cohort.wishes.asked", Words.day(wish.asked(), zone)));
        row.add(new Quotation(wish.wish()));
        row.addClassName("assignment");
        return row.withActions(done);
    }

    private void done(IntroductionWish wish) {
        if (Notices.attempt(() -> desk.introductions().done(desk.me(), wish.assignment(), wish.learner()))) {
            Notices.show(getTranslation("cohort.wishes.marked"));
        }
        show();
        PageHeading.focusAgain();
    }
}
