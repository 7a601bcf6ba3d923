package app.acquaint.course.yaml;

import java.util.List;

/** A piece of YAML and where it stands: lines and columns count from 1. */
public sealed interface YamlNode {

    /** Line of its first character in the file. */
    int line();

    /** Column of its first character. */
    int column();

    /** What an author may write in one place. */
    enum ScalarType {
        TEXT,
        NUMBER,
        FLAG,
        NOTHING
    }

    /**
     * One value.
     *
     * @param text as written, without quotes; empty for {@link ScalarType#NOTHING}
     */
    record Scalar(int line, int column, ScalarType type, String text) implements YamlNode {}

    /** A list. */
    record Sequence(int line, int column, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys with values, in the author's order; no key twice. */
    record Mapping(int line, int column, List<Entry> entries) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A key, where it stands, and its value. */
    record Entry(int line, int column, String key, YamlNode value) {}
}
