package app.acquaint.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands under the keys of a rubric file; reports to the problems what is of another kind than it should be. */
record Values(Map<String, Pattern> lists, List<RubricProblem> problems) {

    /** Single words, one or several to an item. */
    Set<String> words(String key, Yaml value) {
        return items(key, value).stream()
                .map(item -> text(key, item))
                .flatMap(line -> Arrays.stream(line.strip().split(" +")))
                .flatMap(word -> English.words(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A text; a dash in its place when it is none. */
    String text(String key, Yaml value) {
        if (value instanceof Yaml.Leaf leaf) {
            return leaf.text();
        }
        problems.add(new RubricProblem(
                value.line(), value.column(), "\"" + key + "\" is not a text: write one, on one line or after |"));
        return "-";
    }

    /** The items of a list, which should not be empty. */
    List<Yaml> items(String key, Yaml value) {
        if (!(value instanceof Yaml.Items list)) {
            problems.add(new RubricProblem(
                    value.line(), value.column(), "\"" + key + "\" is not a list: begin each item with a dash"));
            return List.of();
        }
        if (list.items().isEmpty()) {
            problems.add(new RubricProblem(
                    value.line(), value.column(), "the list \"" + key + "\" is empty: add an item or take it out"));
        }
        return list.items();
    }

    /** The phrases of a list, those that can be read. */
    List<Pattern> patterns(String key, Yaml value) {
        List<Pattern> patterns = new ArrayList<>();
        for (Yaml item : items(key, value)) {
            try {
                patterns.add(PatternReader.read(text(key, item).strip(), lists));
            } catch (IllegalArgumentException unreadable) {
                problems.add(new RubricProblem(
                        item.line(), item.column(), "the phrase cannot be read: " + unreadable.getMessage()));
            }
        }
        return patterns;
    }
}
