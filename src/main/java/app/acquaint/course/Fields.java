package app.acquaint.course;

import app.acquaint.common.Slugs;
import app.acquaint.course.yaml.YamlNode;
import app.acquaint.course.yaml.YamlNode.Entry;
import app.acquaint.course.yaml.YamlNode.Mapping;
import app.acquaint.course.yaml.YamlNode.Scalar;
import app.acquaint.course.yaml.YamlNode.ScalarType;
import app.acquaint.course.yaml.YamlNode.Sequence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes typed values out of what an author wrote and reports what is missing or of the wrong type. A value that cannot
 * be had is replaced by an empty one, so that reading goes on and all problems are found. What is never asked for is
 * unknown: {@link #rejectUnknown}.
 */
final class Fields {

    /** Stands in for a name that is missing; what holds it is never used, because the miss is an error. */
    static final String UNNAMED = "unnamed";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}\\s]*}");

    private final FileProblems problems;
    private final Mapping mapping;
    private final String owner;
    private final int line;
    private final int column;
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * @param owner what it is, with its article: "a choice"
     * @param line where a missing key is reported
     */
    Fields(FileProblems problems, Mapping mapping, String owner, int line, int column) {
        this.problems = problems;
        this.mapping = mapping;
        this.owner = owner;
        this.line = line;
        this.column = column;
    }

    /** Reads values that stand in a list or below a key. */
    Fields(FileProblems problems, Mapping mapping, String owner) {
        this(problems, mapping, owner, mapping.line(), mapping.column());
    }

    FileProblems problems() {
        return problems;
    }

    /** The entry of a key as it is; empty when it is missing. */
    Optional<Entry> entry(String key) {
        known.add(key);
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst();
    }

    /** Where a list of this key, or the missing key, is reported. */
    void errorAt(String key, String message) {
        entry(key)
                .ifPresentOrElse(
                        entry -> problems.error(entry.line(), entry.column(), message),
                        () -> problems.error(line, column, message));
    }

    /** A value; empty when it is missing or no single value, which is reported. */
    Optional<Scalar> scalar(String key) {
        return entry(key).flatMap(entry -> {
            if (entry.value() instanceof Scalar scalar && scalar.type() != ScalarType.NOTHING) {
                return Optional.of(scalar);
            }
            problems.error(entry.line(), entry.column(), "'" + key + "' needs a text after the colon.");
            return Optional.empty();
        });
    }

    /** As {@link #scalar}, and it is reported when the key is missing. */
    Optional<Scalar> requiredScalar(String key) {
        if (entry(key).isEmpty()) {
            missing(key);
        }
        return scalar(key);
    }

    /** A text; empty when the author gave none. */
    String text(String key) {
        return scalar(key).map(value -> value.text().strip()).orElse("");
    }

    /** A text that must be there. */
    String requiredText(String key) {
        var value = requiredScalar(key);
        value.filter(text -> text.text().isBlank())
                .ifPresent(text -> problems.error(text.line(), text.column(), "'" + key + "' is empty: write a text."));
        return value.map(text -> text.text().strip()).orElse("");
    }

    /** A text in which {@code {person}} may stand. */
    String personalText(String key) {
        scalar(key).ifPresent(this::checkPlaceholders);
        return text(key);
    }

    /** A text that must be there and in which {@code {person}} may stand. */
    String requiredPersonalText(String key) {
        scalar(key).ifPresent(this::checkPlaceholders);
        return requiredText(key);
    }

    /** A name in kebab-case that must be there; {@link #UNNAMED} when it cannot be had. */
    String slug(String key) {
        return requiredScalar(key).filter(this::isSlug).map(Scalar::text).orElse(UNNAMED);
    }

    /** Whether it is a name; reported when not. */
    boolean isSlug(Scalar name) {
        boolean slug = Slugs.isSlug(name.text());
        if (!slug) {
            problems.error(
                    name.line(),
                    name.column(),
                    "'" + name.text() + "' is no name: use lower-case letters, digits and single hyphens, at most "
                            + Slugs.MAX_LENGTH + " characters.");
        }
        return slug;
    }

    /** A whole number that must be there. */
    int requiredNumber(String key, int min, int max) {
        if (entry(key).isEmpty()) {
            missing(key);
        }
        return number(key, min, max, min);
    }

    /** A whole number. */
    int number(String key, int min, int max, int otherwise) {
        return scalar(key)
                .map(value -> {
                    int number = value.text().matches("\\d{1,6}") ? Integer.parseInt(value.text()) : -1;
                    if (number < min || number > max || value.type() != ScalarType.NUMBER) {
                        problems.error(
                                value.line(),
                                value.column(),
                                "'" + key + "' is a whole number from " + min + " to " + max + ".");
                        return otherwise;
                    }
                    return number;
                })
                .orElse(otherwise);
    }

    /** Yes or no; no when the author said nothing. */
    boolean flag(String key) {
        return scalar(key)
                .map(value -> {
                    if (value.type() != ScalarType.FLAG) {
                        problems.error(value.line(), value.column(), "'" + key + "' is true or false.");
                    }
                    return value.text().toLowerCase(Locale.ROOT).equals("true");
                })
                .orElse(false);
    }

    /** The entries of a list; empty when it is missing or no list, which is reported for the latter. */
    List<YamlNode> list(String key) {
        return entry(key)
                .map(entry -> {
                    if (entry.value() instanceof Sequence sequence) {
                        return sequence.items();
                    }
                    problems.error(
                            entry.line(),
                            entry.column(),
                            "'" + key + "' is a list: write each entry on a line of its own, after '- '.");
                    return List.<YamlNode>of();
                })
                .orElse(List.of());
    }

    /** As {@link #list}, and it is reported when it is missing or empty. */
    List<YamlNode> requiredList(String key) {
        var entry = entry(key);
        if (entry.isEmpty()) {
            missing(key);
        } else if (entry.get().value() instanceof Sequence sequence
                && sequence.items().isEmpty()) {
            errorAt(key, "'" + key + "' is empty: " + owner + " needs at least one.");
        }
        return list(key);
    }

    /** The entries of a list that must be there, each of which has keys of its own. */
    List<Fields> mappings(String key, String each) {
        return requiredList(key).stream()
                .<Fields>mapMulti((item, next) -> {
                    if (item instanceof Mapping keys) {
                        next.accept(new Fields(problems, keys, each));
                    } else {
                        problems.error(item.line(), item.column(), each + " has keys, such as 'title: …'.");
                    }
                })
                .toList();
    }

    /** The single values of a list; an entry that is none is reported. */
    List<Scalar> scalars(List<YamlNode> items) {
        return items.stream()
                .<Scalar>mapMulti((item, next) -> {
                    if (item instanceof Scalar scalar && scalar.type() != ScalarType.NOTHING) {
                        next.accept(scalar);
                    } else {
                        problems.error(
                                item.line(), item.column(), "This entry is a text; with ': ' in it, it needs quotes.");
                    }
                })
                .toList();
    }

    /** Reports every key that nobody asked for. */
    void rejectUnknown() {
        mapping.entries().stream()
                .filter(entry -> !known.contains(entry.key()))
                .forEach(entry -> problems.error(
                        entry.line(),
                        entry.column(),
                        "Unknown key '" + entry.key() + "' in " + owner + ": remove it, or use one of "
                                + String.join(", ", known) + "." + NearName.question(entry.key(), known)));
    }

    private void missing(String key) {
        problems.error(line, column, "Missing key '" + key + "': " + owner + " needs it.");
    }

    private void checkPlaceholders(Scalar text) {
        PLACEHOLDER.matcher(text.text()).results().map(found -> found.group()).forEach(found -> {
            if (!found.equals("{person}")) {
                problems.warning(
                        text.line(),
                        text.column(),
                        found + " is shown as it is: only {person} is replaced, by the name of the person chosen.");
            }
        });
    }
}
