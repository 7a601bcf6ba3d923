package app.acquaint.cohort.ui;

import app.acquaint.cohort.LearnerLine;
import app.acquaint.uikit.PageLink;
import app.acquaint.uikit.Row;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;

/** A learner's line as it stands in a leader's list, and on the learner's own page. */
class SightRow extends Row {

    private SightRow(Component title, LearnerLine line, SightWords words) {
        super(title);
        title.addClassName("row-title");
        title.getElement().setAttribute("dir", "auto");
        withAvatar(line.name());
        withNote(words.summary(line));
        setClassName("sight-late", line.isLate());
    }

    /** For the leader, whom the name takes to the person's page. */
    static SightRow linked(LearnerLine line, SightWords words) {
        return new SightRow(new PageLink(LearnerView.address(line.learner()), line.name()), line, words);
    }

    /** For the learner: the same without the way to a page that is not theirs. */
    static SightRow plain(LearnerLine line, SightWords words) {
        return new SightRow(new Paragraph(line.name()), line, words);
    }
}
