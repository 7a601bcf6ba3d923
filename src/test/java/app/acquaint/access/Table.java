package app.acquaint.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table of who gets what: a line for each thing, a column for each who asks, and a note at its end. */
final class Table {

    private static final Path HOME = Path.of("src/test/resources/access");

    private final String file;
    private final List<String> columns;
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private Table(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /** @param columns what the first line must say between the name and the note */
    static Table read(String file, List<String> columns) {
        var table = new Table(file, columns);
        var header = true;
        for (var line : lines(HOME.resolve(file))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = Arrays.stream(line.split(";", columns.size() + 2))
                    .map(String::strip)
                    .toList();
            assertThat(cells).as("%s: cells of the line: %s", file, line).hasSize(columns.size() + 2);
            if (header) {
                assertThat(cells.subList(1, cells.size() - 1)).as(file).isEqualTo(columns);
                header = false;
            } else {
                assertThat(table.lines.put(cells.getFirst(), cells.subList(1, cells.size())))
                        .as("%s: %s is there twice", file, cells.getFirst())
                        .isNull();
            }
        }
        return table;
    }

    private static List<String> lines(Path path) {
        try {
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String note(String name) {
        return lines.getOrDefault(name, Collections.nCopies(columns.size() + 1, ""))
                .getLast();
    }

    /**
     * Fails with a sentence for each cell that differs, each thing without a line and each line without a thing.
     *
     * @param seen what each asker really got, in the order of the columns; empty where nobody can ask
     */
    void assertHolds(Map<String, List<String>> seen) {
        var wrong = new ArrayList<String>();
        seen.forEach((name, cells) -> {
            var expected = lines.get(name);
            if (expected == null) {
                wrong.add("NEW: " + line(name, cells, "") + "\n    is not in " + HOME.resolve(file)
                        + ": decide who may get what, and add a line.");
            } else {
                wrong.addAll(differences(name, expected, cells));
            }
        });
        lines.keySet().stream()
                .filter(name -> !seen.containsKey(name))
                .forEach(name -> wrong.add(
                        "GONE: " + name + "\n    exists no more: take its line out of " + HOME.resolve(file) + "."));
        if (!wrong.isEmpty()) {
            wrong.add("What was seen, as a table: " + write(seen));
        }
        assertThat(wrong).as("who gets what: %s", file).isEmpty();
    }

    private List<String> differences(String name, List<String> expected, List<String> cells) {
        var wrong = new ArrayList<String>();
        if (cells.isEmpty()) {
            if (expected.getLast().isBlank()) {
                wrong.add(name + "\n    has no actor: say in the note why it needs none.");
            }
            return wrong;
        }
        for (var column = 0; column < columns.size(); column++) {
            if (!expected.get(column).equals(cells.get(column))) {
                wrong.add("%s%n    as %s: expected %s, got %s"
                        .formatted(name, columns.get(column), expected.get(column), cells.get(column)));
            }
        }
        return wrong;
    }

    private Path write(Map<String, List<String>> seen) {
        var text = new StringBuilder(line("what", columns, "note"));
        new TreeMap<>(seen).forEach((name, cells) -> text.append('\n').append(line(name, cells, note(name))));
        try {
            var to = Path.of("target/access").resolve(file);
            Files.createDirectories(to.getParent());
            return Files.writeString(to, text.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(String name, List<String> cells, String note) {
        var line = new StringBuilder(name);
        (cells.isEmpty() ? Collections.nCopies(columns.size(), "-") : cells)
                .forEach(cell -> line.append("; ").append(cell));
        return line.append("; ").append(note).toString().stripTrailing();
    }
}
