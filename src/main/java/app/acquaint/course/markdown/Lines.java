package app.acquaint.course.markdown;

import java.util.Arrays;

/** Finds the line and column of an offset. */
final class Lines {

    private final int[] starts;

    Lines(String text) {
        var found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            found[line++] = at + 1;
        }
        starts = found;
    }

    Spot at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Spot(line + 1, offset - starts[line] + 1);
    }
}
