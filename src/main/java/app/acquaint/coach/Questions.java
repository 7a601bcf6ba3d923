package app.acquaint.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The draft puts exactly one question that needs an answer.
 *
 * @param unmarked questions that count even without a question mark
 * @param courtesy questions that need no answer ("How are you?")
 * @param openers words with which a question of its own begins; a short afterthought ("Tomorrow?") has none
 * @param instead commands and statements in place of a question: marked when there is none
 */
record Questions(Phrases unmarked, Phrases courtesy, Phrases openers, Phrases instead) implements Check {

    private static final int AFTERTHOUGHT = 6;

    @Override
    public Outcome look(Reading reading) {
        Set<Sentence> asking = unmarked.sentences(reading);
        Set<Sentence> polite = courtesy.sentences(reading);
        Set<Sentence> opened = openers.sentences(reading);
        List<Match> questions = new ArrayList<>();
        boolean justAsked = false;
        for (Sentence sentence : reading.sentences()) {
            boolean marked = reading.word(sentence.to() - 1).equals(Token.QUESTION);
            boolean afterthought = justAsked && isShort(sentence) && !opened.contains(sentence);
            boolean asks = marked ? !polite.contains(sentence) && !afterthought : asking.contains(sentence);
            if (asks) {
                questions.add(new Match(sentence.from(), sentence.to()));
            }
            justAsked = asks || (justAsked && marked);
        }
        boolean met = questions.size() == 1;
        List<Match> concerned = met ? questions : questions.isEmpty() ? instead.in(reading) : questions;
        return Outcome.of(met, reading, concerned).with("count", "" + questions.size());
    }

    private static boolean isShort(Sentence sentence) {
        return sentence.to() - sentence.from() <= AFTERTHOUGHT;
    }

    static Questions read(Fields fields) {
        return new Questions(
                fields.phrasesOrNone("unmarked"),
                fields.phrasesOrNone("courtesy"),
                fields.phrasesOrNone("openers"),
                fields.phrasesOrNone("instead"));
    }
}
