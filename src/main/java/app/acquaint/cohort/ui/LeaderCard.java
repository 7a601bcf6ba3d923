package app.acquaint.cohort.ui;

import app.acquaint.cohort.Encouragement;
import app.acquaint.cohort.LeaderSight.SeenByLeader;
import app.acquaint.cohort.Looks;
import app.acquaint.cohort.ui.LeadersView.SeenByCourse;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** One leader, for the learner: the lines as that leader sees them, who looked when, and the two ways to change it. */
class LeaderCard extends Section {

    private final SightWords words;
    private final Div lines = new Div();
    private final Checkbox counts = new Checkbox();
    private final Div more = new Div();
    private final Div end = new Div();
    private boolean shown;

    /**
     * @param seen at least one
     * @param looks days, the latest first
     */
    LeaderCard(List<SeenByCourse> seen, List<LocalDate> looks, SightWords words) {
        this.words = words;
        addClassName("leader-card");
        var first = seen.getFirst().seen();
        var name = new H2(first.leaderName());
        name.getElement().setAttribute("dir", "auto");
        counts.setLabel(words.text("cohort.leaders.counts", SightWords.name(first.leaderName())));
        end.addClassName("actions");
        add(
                name,
                soft(origin(first)),
                new H3(words.text("cohort.leaders.sees", SightWords.name(first.leaderName()))),
                lines,
                counts,
                new H3(words.text("cohort.leaders.looks")),
                soft(looked(looks)),
                more,
                end);
        show(seen);
    }

    /** Shows what the leader sees now; nothing when they see nothing any more. */
    void show(List<SeenByCourse> seen) {
        lines.removeAll();
        for (var one : seen) {
            if (seen.size() > 1) {
                lines.add(new H3(one.course().title()));
            }
            var rows = new Rows();
            rows.add(SightRow.plain(one.seen().line(), words));
            lines.add(rows, new SightInFull(one.seen().line(), words));
        }
        shown = seen.stream().anyMatch(one -> one.seen().line().counts().isPresent());
        counts.setValue(shown);
    }

    /** @param change called when the learner turned the switch */
    void onCounts(Consumer<Boolean> change) {
        counts.addValueChangeListener(changed -> {
            if (changed.getValue() != shown) {
                change.accept(changed.getValue());
            }
        });
    }

    /** Adds what else there is to say about this leader. */
    void tell(Component part) {
        more.add(part);
    }

    /** Adds what the leader wrote; nothing is said when they wrote nothing. */
    void tell(List<Encouragement> sentences) {
        if (!sentences.isEmpty()) {
            more.add(
                    new H3(words.text("cohort.encouragement.received")),
                    new EncouragementRows(sentences, words, false));
        }
    }

    void onLeave(Runnable leave) {
        var button = new Button(words.text("cohort.leaders.leave"), click -> leave.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        end.add(button);
    }

    private String origin(SeenByLeader first) {
        return words.text("cohort.leaders.origin." + first.bond().origin().name(), words.day(first.since()));
    }

    private String looked(List<LocalDate> days) {
        return days.isEmpty()
                ? words.text("cohort.leaders.looks.none", Looks.DAYS)
                : words.text("cohort.leaders.looks.days", days.size(), Looks.DAYS, words.day(days.getFirst()));
    }

    private static Paragraph soft(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
