package app.acquaint.course;

import app.acquaint.course.yaml.YamlNode.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Acts as authors write them: {@code touch-planned}. */
final class Acts {

    private Acts() {}

    static String word(Act act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act of that word; reported and empty when there is none. */
    static Optional<Act> read(FileProblems in, Scalar word, Act... allowed) {
        var found = Arrays.stream(allowed)
                .filter(act -> word(act).equals(word.text()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> words = Arrays.stream(allowed).map(Acts::word).toList();
            in.error(
                    word.line(),
                    word.column(),
                    "'" + word.text() + "' is no act that can stand here: use one of " + String.join(", ", words) + "."
                            + NearName.question(word.text(), words));
        }
        return found;
    }
}
