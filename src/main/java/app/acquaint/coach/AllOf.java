package app.acquaint.coach;

import java.util.List;

/**
 * Several things are asked at once: met when each is. What is concerned is what the first one not met concerns.
 *
 * @param checks at least one
 */
record AllOf(List<Check> checks) implements Check {

    AllOf {
        checks = List.copyOf(checks);
    }

    @Override
    public Outcome look(Reading reading) {
        List<Outcome> outcomes =
                checks.stream().map(check -> check.look(reading)).toList();
        return outcomes.stream()
                .filter(outcome -> !outcome.met())
                .findFirst()
                .orElseGet(() -> outcomes.stream()
                        .filter(outcome -> !outcome.silent() && !outcome.spans().isEmpty())
                        .findFirst()
                        .orElse(outcomes.getFirst()));
    }

    static AllOf read(Fields fields) {
        return new AllOf(Check.several(fields, "of"));
    }
}
