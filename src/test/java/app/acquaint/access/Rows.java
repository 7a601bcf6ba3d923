package app.acquaint.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the database at a moment, and what became different. */
final class Rows {

    private final Map<String, List<String>> tables = new HashMap<>();

    static Rows now(JdbcClient jdbc) {
        var rows = new Rows();
        tableNames(jdbc).forEach(table -> rows.tables.put(table, rows(jdbc, table)));
        return rows;
    }

    private static List<String> tableNames(JdbcClient jdbc) {
        return jdbc
                .sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.startsWith("flyway") && !table.equals("shedlock"))
                .toList();
    }

    private static List<String> rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select * from " + table)
                .query((row, _) -> {
                    var columns = row.getMetaData().getColumnCount();
                    var line = new StringBuilder(table);
                    for (var column = 1; column <= columns; column++) {
                        line.append(" | ").append(Objects.toString(row.getObject(column)));
                    }
                    return line.toString();
                })
                .list();
    }

    /** All rows as one text. */
    String text() {
        return tables.toString();
    }

    /** The rows that are only here or only there. */
    List<String> changed(Rows since) {
        var changed = new ArrayList<String>();
        tables.forEach((table, rows) -> {
            var before = since.tables.getOrDefault(table, List.of());
            if (!rows.equals(before)) {
                changed.addAll(without(rows, before));
                changed.addAll(without(before, rows));
            }
        });
        return changed;
    }

    private static List<String> without(List<String> rows, List<String> others) {
        var gone = others.stream().collect(Collectors.toSet());
        return rows.stream().filter(row -> !gone.contains(row)).toList();
    }
}
