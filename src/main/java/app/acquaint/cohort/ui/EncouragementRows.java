package app.acquaint.cohort.ui;

import app.acquaint.cohort.Encouragement;
import app.acquaint.uikit.LongRows;
import app.acquaint.uikit.Row;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Sentences between a leader and a learner, the latest first. */
class EncouragementRows extends LongRows {

    /** @param withLeader whether each says from whom it is */
    EncouragementRows(List<Encouragement> sentences, SightWords words, boolean withLeader) {
        super(sentences.stream().map(one -> row(one, words, withLeader)).toList());
        addClassName("encouragements");
    }

    private static Row row(Encouragement one, SightWords words, boolean withLeader) {
        var sentence = new Paragraph(one.sentence());
        sentence.addClassName("row-title");
        sentence.getElement().setAttribute("dir", "auto");
        var day = words.day(one.on());
        return new Row(sentence)
                .withNote(
                        withLeader
                                ? words.text("cohort.encouragement.from", SightWords.name(one.leaderName()), day)
                                : day);
    }
}
