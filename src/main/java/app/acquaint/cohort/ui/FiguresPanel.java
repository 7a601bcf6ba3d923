package app.acquaint.cohort.ui;

import app.acquaint.cohort.GroupFigures;
import app.acquaint.uikit.SafeHtml;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Figures on a group, or why there are none. */
class FiguresPanel extends Div {

    FiguresPanel(GroupFigures figures, SightWords words) {
        addClassName("figures");
        switch (figures) {
            case GroupFigures.TooFew few -> say(words.text("cohort.figures.too-few", GroupFigures.LEAST, few.people()));
            case GroupFigures.Shown shown -> show(shown, words);
        }
    }

    private void show(GroupFigures.Shown shown, SightWords words) {
        add(
                new H3(words.text("cohort.figures.funnel", shown.people())),
                new SafeHtml("figures-funnel", new FunnelChart(words).draw(shown)));
        if (!shown.weeks().isEmpty()) {
            add(
                    new H3(words.text("cohort.figures.weeks")),
                    new SafeHtml("figures-weeks", new WeeksChart(words).draw(shown.weeks())));
        }
        add(new H3(words.text("cohort.figures.acts")));
        say(shown.acts()
                .map(acts -> words.text("cohort.figures.acts.of", words.counts(acts), shown.agreed(), shown.people()))
                .orElseGet(() -> words.text("cohort.figures.acts.too-few", GroupFigures.LEAST, shown.agreed())));
    }

    private void say(String sentence) {
        var said = new Paragraph(sentence);
        said.addClassName("soft");
        add(said);
    }
}
