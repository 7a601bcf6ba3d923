package app.acquaint.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one map in a rubric file, each asked for by what it should be. What is missing or of another kind is
 * reported and replaced by something harmless, so that one reading finds all there is to mend.
 */
final class Fields {

    private final Yaml.Entries map;
    private final Map<String, Pattern> lists;
    private final List<RubricProblem> problems;
    private final Values values;
    private final Set<String> asked = new HashSet<>();
    private @Nullable Set<String> placeholders;
    private boolean ignored;

    Fields(Yaml.Entries map, Map<String, Pattern> lists, List<RubricProblem> problems) {
        this.map = map;
        this.lists = lists;
        this.problems = problems;
        this.values = new Values(lists, problems);
    }

    /** The keys of a whole file, whose lists of words stand under {@code words}; a list may use those above it. */
    static Fields ofFile(Yaml.Entries file, List<RubricProblem> problems) {
        Map<String, Pattern> lists = new LinkedHashMap<>();
        Fields fields = new Fields(file, lists, problems);
        fields.asked.add("words");
        if (fields.has("words")) {
            Fields named = fields.map("words");
            named.map.entries().forEach((name, entry) -> {
                List<Pattern> patterns = named.values.patterns(name, entry.value());
                lists.put(name, Pattern.Choice.of(patterns));
            });
        }
        return fields;
    }

    /** From now on texts may hold these placeholders in braces, and no others. */
    Fields withPlaceholders(Set<String> names) {
        placeholders = names;
        return this;
    }

    boolean has(String key) {
        return map.entries().containsKey(key);
    }

    /** A text that must be there; empty when it is not. */
    String text(String key) {
        Yaml.Entry entry = needed(key);
        if (entry == null) {
            return "";
        }
        String text = values.text(key, entry.value());
        if (text.isBlank()) {
            problem(key, "\"" + key + "\" is empty: write its text");
        }
        checkPlaceholders(key, text);
        return text.strip();
    }

    private void checkPlaceholders(String key, String text) {
        int close;
        for (int open = text.indexOf('{'); placeholders != null && open >= 0; open = text.indexOf('{', close)) {
            close = Math.max(open + 1, text.indexOf('}', open));
            String name = text.substring(open + 1, close);
            if (!placeholders.contains(name)) {
                problem(
                        key,
                        "{" + name + "} stands for nothing: use one of "
                                + placeholders.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    String textOr(String key, String other) {
        asked.add(key);
        return has(key) ? text(key) : other;
    }

    int number(String key, int other) {
        asked.add(key);
        if (!has(key)) {
            return other;
        }
        String text = text(key);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            problem(key, "\"" + key + "\" is not a whole number: write one, as in 30");
            return other;
        }
    }

    /** Whether it says true; false when it is not there. */
    boolean flag(String key) {
        String text = textOr(key, "false");
        if (!text.equals("true") && !text.equals("false")) {
            problem(key, "\"" + key + "\" is neither true nor false: write one of the two");
        }
        return text.equals("true");
    }

    /** One of some constants, written in lower case. */
    <E extends Enum<E>> E oneOf(String key, E[] constants) {
        String text = text(key);
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            String names = Arrays.stream(constants)
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            problem(key, "\"" + key + "\" is not one of " + names + ": write one of them");
        }
        return constants[0];
    }

    /** Phrases that must be there, at least one. */
    Phrases phrases(String key) {
        Yaml.Entry entry = needed(key);
        return entry == null ? Phrases.NONE : new Phrases(values.patterns(key, entry.value()));
    }

    Phrases phrasesOrNone(String key) {
        asked.add(key);
        return has(key) ? phrases(key) : Phrases.NONE;
    }

    /** Single words; empty when the key is not there. */
    Set<String> words(String key) {
        asked.add(key);
        Yaml.Entry entry = map.entries().get(key);
        return entry == null ? Set.of() : values.words(key, entry.value());
    }

    /** A map that must be there. */
    Fields map(String key) {
        Yaml.Entry entry = needed(key);
        if (entry != null && entry.value() instanceof Yaml.Entries entries) {
            return new Fields(entries, lists, problems);
        }
        if (entry != null) {
            problem(key, "\"" + key + "\" is not a map: write its keys below it, indented");
        }
        Fields none = new Fields(new Yaml.Entries(Map.of(), map.line(), map.column()), lists, new ArrayList<>());
        none.ignored = true;
        return none;
    }

    /** A map that may be missing. */
    Optional<Fields> mapOrNone(String key) {
        asked.add(key);
        return has(key) ? Optional.of(map(key)) : Optional.empty();
    }

    /** The keys as they are written, in order, where an author names them freely. */
    Set<String> keys() {
        return map.entries().keySet();
    }

    /** A list of maps that must be there, at least one. */
    List<Fields> maps(String key) {
        Yaml.Entry entry = needed(key);
        List<Fields> maps = new ArrayList<>();
        List<Yaml> items = entry == null ? List.of() : values.items(key, entry.value());
        for (Yaml item : items) {
            if (item instanceof Yaml.Entries entries) {
                maps.add(new Fields(entries, lists, problems));
            } else {
                problems.add(new RubricProblem(
                        item.line(), item.column(), "an item of \"" + key + "\" is not a map: write its keys"));
            }
        }
        return maps;
    }

    /** A list of maps that may be missing. */
    List<Fields> mapsOrNone(String key) {
        asked.add(key);
        return has(key) ? maps(key) : List.of();
    }

    /** Reports a problem with the value of a key, or with the map as a whole when the key is not there. */
    void problem(String key, String message) {
        Yaml.Entry entry = map.entries().get(key);
        problems.add(
                entry == null
                        ? new RubricProblem(map.line(), map.column(), message)
                        : new RubricProblem(entry.value().line(), entry.value().column(), message));
    }

    /** Passes the value on and lets unknown keys pass: what they belong to was not understood. */
    <T> T ignored(T value) {
        ignored = true;
        return value;
    }

    /** Reports the keys that nobody asked for. */
    void end() {
        if (ignored) {
            return;
        }
        map.entries().forEach((key, entry) -> {
            if (!asked.contains(key)) {
                problems.add(new RubricProblem(
                        entry.line(),
                        entry.column(),
                        "\"" + key + "\" means nothing here: take it out, or use one of "
                                + asked.stream().sorted().collect(Collectors.joining(", "))));
            }
        });
    }

    private Yaml.@Nullable Entry needed(String key) {
        asked.add(key);
        Yaml.Entry entry = map.entries().get(key);
        if (entry == null) {
            problem(key, "\"" + key + "\" is missing: add it");
        }
        return entry;
    }
}
