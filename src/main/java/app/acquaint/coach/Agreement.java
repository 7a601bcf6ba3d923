package app.acquaint.coach;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How far the coach's findings agree with the labels that people gave. A finding is an unmet criterion: precision is the
 * share of the coach's findings that a person made too, recall the share of a person's that the coach made, and {@code
 * faulted} the share of criteria met by the label in which the coach found fault.
 */
final class Agreement {

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private int drafts;

    /** Counts: unmet for both, for the coach only, for the label only, for neither. */
    private record Tally(int both, int coachOnly, int labelOnly, int neither) {

        Tally plus(Tally other) {
            return new Tally(
                    both + other.both,
                    coachOnly + other.coachOnly,
                    labelOnly + other.labelOnly,
                    neither + other.neither);
        }

        static Tally of(boolean coach, boolean label) {
            return new Tally(
                    coach && label ? 1 : 0, coach && !label ? 1 : 0, !coach && label ? 1 : 0, !coach && !label ? 1 : 0);
        }

        double precision() {
            return share(both, both + coachOnly, 1);
        }

        double recall() {
            return share(both, both + labelOnly, 1);
        }

        double f1() {
            return share(2 * both, 2 * both + coachOnly + labelOnly, 1);
        }

        double faulted() {
            return share(coachOnly, coachOnly + neither, 0);
        }

        private static double share(int part, int all, double ofNone) {
            return all == 0 ? ofNone : (double) part / all;
        }
    }

    /** Counts one review; criteria without a label are left out. */
    void add(Review review, Map<String, Boolean> labels) {
        drafts++;
        for (Finding finding : review.findings()) {
            Boolean label = labels.get(finding.criterion());
            if (label != null) {
                tallies.merge(finding.criterion(), Tally.of(!finding.met(), !label), Tally::plus);
            }
        }
    }

    /** Whether nothing could be compared. */
    boolean isEmpty() {
        return tallies.isEmpty();
    }

    /** The mean of the criteria's F1; 1 when nothing was compared. */
    double macroF1() {
        return tallies.values().stream().mapToDouble(Tally::f1).average().orElse(1);
    }

    /** The share of all met criteria that the coach faulted. */
    double faulted() {
        return tallies.values().stream()
                .reduce(new Tally(0, 0, 0, 0), Tally::plus)
                .faulted();
    }

    /** A table to print, with a line for each criterion and one for all. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%d drafts%n%-16s %6s %9s %6s %6s %7s%n",
                drafts,
                "criterion",
                "unmet",
                "precision",
                "recall",
                "F1",
                "faulted"));
        tallies.forEach((criterion, tally) -> table.append(String.format(
                Locale.ROOT,
                "%-16s %6d %9.3f %6.3f %6.3f %7.3f%n",
                criterion,
                tally.both() + tally.labelOnly(),
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.faulted())));
        return table.append(String.format(Locale.ROOT, "%-16s %31.3f %7.3f%n", "all (macro F1)", macroF1(), faulted()))
                .toString();
    }
}
