package app.acquaint.coach;

import java.util.List;

/**
 * One of several things is enough: met when any is. What is concerned is what the first one met concerns, or the last
 * when none is.
 *
 * @param checks at least one
 */
record AnyOf(List<Check> checks) implements Check {

    AnyOf {
        checks = List.copyOf(checks);
    }

    @Override
    public Outcome look(Reading reading) {
        List<Outcome> outcomes =
                checks.stream().map(check -> check.look(reading)).toList();
        return outcomes.stream().filter(Outcome::met).findFirst().orElse(outcomes.getLast());
    }

    static AnyOf read(Fields fields) {
        return new AnyOf(Check.several(fields, "of"));
    }
}
