package app.acquaint.coach;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which sentences of one draft are about what the other person promised; looked up when first asked for. */
final class Promised {

    private final Reading reading;
    private final Map<Sentence, Boolean> known = new HashMap<>();
    private @Nullable Places places;

    Promised(Reading reading) {
        this.reading = reading;
    }

    boolean isIn(Sentence sentence) {
        return !reading.draft().theirs().isEmpty() && known.computeIfAbsent(sentence, one -> places().isAbout(one));
    }

    private Places places() {
        Places found = places;
        if (found == null) {
            found = Wording.of(reading.draft().theirs()).in(reading);
            places = found;
        }
        return found;
    }
}
