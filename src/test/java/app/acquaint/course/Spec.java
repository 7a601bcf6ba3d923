package app.acquaint.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Examples in a text file: each begins with a line {@code === name} and has parts that begin with {@code +++ title}.
 *
 * @param parts by title; each ends with a line break unless it is empty
 */
public record Spec(String name, Map<String, String> parts) {

    /** All examples of a file below {@code src/test/resources/course}. */
    public static List<Spec> read(String file) {
        try (var in = Spec.class.getResourceAsStream("/course/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException(file);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var examples = new ArrayList<Spec>();
            for (var example : text.split("(?m)^=== ", -1)) {
                if (!example.isBlank()) {
                    examples.add(example(example));
                }
            }
            return examples;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text of a part; empty when the example has none of that title. */
    public String part(String title) {
        return parts.getOrDefault(title, "");
    }

    private static Spec example(String text) {
        var pieces = text.split("(?m)^\\+\\+\\+ ", -1);
        var parts = new LinkedHashMap<String, String>();
        for (int i = 1; i < pieces.length; i++) {
            int end = pieces[i].indexOf('\n');
            parts.put(pieces[i].substring(0, end).strip(), pieces[i].substring(end + 1));
        }
        return new Spec(pieces[0].strip(), parts);
    }

    @Override
    public String toString() {
        return name;
    }
}
