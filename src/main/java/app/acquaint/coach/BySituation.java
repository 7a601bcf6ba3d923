package app.acquaint.coach;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is asked hangs on what came before: a check for each {@link Draft#situation()}.
 *
 * @param checks by situation
 * @param otherwise for a situation that is not named, or none
 */
record BySituation(Map<String, Check> checks, Check otherwise) implements Check {

    BySituation {
        checks = Map.copyOf(checks);
    }

    @Override
    public Outcome look(Reading reading) {
        String situation = reading.draft().situation();
        Check check = situation == null ? otherwise : checks.getOrDefault(situation, otherwise);
        return check.look(reading);
    }

    static BySituation read(Fields fields) {
        Map<String, Check> checks = new LinkedHashMap<>();
        Fields each = fields.map("situations");
        each.keys().forEach(situation -> checks.put(situation, Check.within(each.map(situation))));
        each.end();
        Check otherwise =
                fields.mapOrNone("otherwise").map(Check::within).orElseGet(() -> new Length(0, Integer.MAX_VALUE));
        return new BySituation(checks, otherwise);
    }
}
