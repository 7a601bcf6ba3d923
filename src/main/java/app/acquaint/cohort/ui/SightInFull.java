package app.acquaint.cohort.ui;

import app.acquaint.cohort.LearnerLine;
import com.vaadin.flow.component.html.DescriptionList;

/** All that a leader sees of one learner and course, point by point; the learner's own page shows the same. */
class SightInFull extends DescriptionList {

    SightInFull(LearnerLine line, SightWords words) {
        addClassName("sight-full");
        point(words, "cohort.sight.point.standing", words.standing(line));
        point(
                words,
                "cohort.sight.point.last-here",
                line.lastHere().map(words::day).orElseGet(() -> words.text("cohort.sight.never-here")));
        point(
                words,
                "cohort.sight.point.due",
                line.due().isPresent() ? words.due(line) : words.text("cohort.sight.no-due"));
        point(
                words,
                "cohort.sight.point.counts",
                line.counts().map(words::counts).orElseGet(() -> words.text("cohort.sight.counts.off")));
    }

    private void point(SightWords words, String key, String value) {
        add(new Term(words.text(key)), new Description(value));
    }
}
