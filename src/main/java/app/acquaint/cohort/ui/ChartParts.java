package app.acquaint.cohort.ui;

import java.util.Locale;

/** Measures of drawings. */
final class ChartParts {

    private ChartParts() {}

    /** A part of a whole as SVG writes it, for example {@code 33.33%}; nothing of nothing is {@code 0.00%}. */
    static String percent(double part, int whole) {
        return String.format(Locale.ROOT, "%.2f%%", whole == 0 ? 0 : part * 100 / whole);
    }
}
