package app.acquaint.cohort;

import app.acquaint.account.spi.OutgoingPart;
import app.acquaint.common.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes along who looked at one's standing and when, to whom one's counts are shown, and the sentences received and
 * sent. Nothing of it is brought back: it tells what happened between two people here, and only one of them asks.
 */
@Component
class SightData implements OutgoingPart {

    static final String FILE = "seen-by-leaders.json";

    private static final int LAST = 410;

    private final LookRepository looks;
    private final CountsRepository counts;
    private final EncouragementRepository encouragements;
    private final SightPeople people;
    private final JsonMapper json;

    SightData(
            LookRepository looks,
            CountsRepository counts,
            EncouragementRepository encouragements,
            SightPeople people,
            JsonMapper json) {
        this.looks = looks;
        this.counts = counts;
        this.encouragements = encouragements;
        this.people = people;
        this.json = json;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Map<String, String> export(AccountId owner) {
        var looked = looks.at(owner);
        var shown = counts.shownBy(owner);
        var received = encouragements.to(owner);
        var sent = encouragements.from(owner);
        var names = people.names(Stream.of(
                        looked.stream().map(LookRepository.Look::leader),
                        shown.keySet().stream(),
                        received.stream().map(EncouragementRow::leader),
                        sent.stream().map(EncouragementRow::learner))
                .flatMap(ids -> ids)
                .toList());
        var file = new SightFile(
                looked.stream()
                        .map(one -> new LookLine(names.of(one.leader()), one.on(), one.latest()))
                        .toList(),
                shown.entrySet().stream()
                        .map(one -> new CountsLine(names.of(one.getKey()), one.getValue()))
                        .toList(),
                received.stream()
                        .map(one -> Sentence.of(one, names.of(one.leader())))
                        .toList(),
                sent.stream()
                        .map(one -> Sentence.of(one, names.of(one.learner())))
                        .toList());
        return Map.of(FILE, json.writerWithDefaultPrettyPrinter().writeValueAsString(file));
    }

    record SightFile(
            List<LookLine> looks,
            List<CountsLine> countsShown,
            List<Sentence> encouragementsReceived,
            List<Sentence> encouragementsSent) {}

    record LookLine(String leader, LocalDate on, Instant latest) {}

    record CountsLine(String leader, Instant since) {}

    /** @param with the other of the two */
    record Sentence(String with, String kind, String sentence, LocalDate on) {

        static Sentence of(EncouragementRow row, String with) {
            return new Sentence(with, row.kind().name(), row.sentence(), row.on());
        }
    }
}
