package app.acquaint.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A table of the store with the columns that both engines know, in and out as JSON. */
record Table(String name, List<Column> columns) {

    private static final String HISTORY = "flyway_schema_history";
    private static final String LOCKS = "shedlock";
    private static final int ROWS_AT_A_TIME = 500;

    /** All tables but the migrations' own and the locks of running jobs, those that others refer to first. */
    static List<Table> inOrderOfReference(Connection connection) throws SQLException {
        var waiting = new LinkedHashMap<String, List<String>>();
        var meta = connection.getMetaData();
        try (var tables = meta.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME");
                if (!name.equals(HISTORY) && !name.equals(LOCKS)) {
                    waiting.put(name, referred(connection, name));
                }
            }
        }
        var ordered = new ArrayList<Table>();
        var placed = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            var next = waiting.entrySet().stream()
                    .filter(entry -> placed.containsAll(entry.getValue()))
                    .findFirst()
                    .orElseThrow(() -> new StoreException("Tables refer to one another in a circle: " + waiting))
                    .getKey();
            waiting.remove(next);
            placed.add(next);
            ordered.add(new Table(next, columns(connection, next)));
        }
        return ordered;
    }

    private static List<String> referred(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var keys =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (keys.next()) {
                var name = keys.getString("PKTABLE_NAME");
                if (!name.equals(table)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var found =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (found.next()) {
                columns.add(Column.of(
                        found.getString("COLUMN_NAME"), found.getInt("DATA_TYPE"), found.getString("TYPE_NAME")));
            }
        }
        return columns;
    }

    /** The newest migration applied; empty for a database on which no migration ran. */
    static Optional<String> schemaVersion(Connection connection) throws SQLException {
        try (var history =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), HISTORY, null)) {
            if (!history.next()) {
                return Optional.empty();
            }
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select \"version\" from \"" + HISTORY
                        + "\" where \"version\" is not null order by \"installed_rank\" desc")) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    /** Takes away what migrations made, tables and their history; for a database that had none of it. */
    static void dropAll(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : inOrderOfReference(connection).reversed()) {
                statement.execute("drop table " + table.name());
            }
            statement.execute("drop table if exists " + LOCKS);
            statement.execute("drop table if exists \"" + HISTORY + "\"");
        }
    }

    boolean hasRows(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from " + name + " fetch first 1 rows only")) {
            return rows.next();
        }
    }

    /** Writes each row as a line of JSON, nulls left out, and returns how many there are. */
    long writeRows(Connection connection, JsonMapper json, Writer lines) throws SQLException, IOException {
        long count = 0;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            var rows = statement.executeQuery("select " + columnList() + " from " + name);
            while (rows.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (int i = 0; i < columns.size(); i++) {
                    var value = columns.get(i).read(rows, i + 1);
                    if (value != null) {
                        row.put(columns.get(i).name(), value);
                    }
                }
                lines.write(json.writeValueAsString(row));
                lines.write('\n');
                count++;
            }
        }
        return count;
    }

    /**
     * Adds a row for each line, and returns how many there are.
     *
     * @throws StoreException when a line is no row of this table
     */
    long readRows(Connection connection, JsonMapper json, InputStream in) throws SQLException, IOException {
        var places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        long count = 0;
        try (var insert = connection.prepareStatement(
                        "insert into " + name + " (" + columnList() + ") values (" + places + ")");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                count++;
                bind(insert, values(json, line, count));
                insert.executeUpdate();
            }
        }
        return count;
    }

    private List<@Nullable Object> values(JsonMapper json, String line, long number) {
        try {
            var row = json.readTree(line);
            var unknown = new ArrayList<>(row.propertyNames());
            columns.forEach(column -> unknown.remove(column.name()));
            if (!row.isObject() || !unknown.isEmpty()) {
                throw new IllegalArgumentException("not of this table: " + unknown);
            }
            var values = new ArrayList<@Nullable Object>();
            columns.forEach(column -> values.add(column.parse(row.path(column.name()))));
            return values;
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new StoreException(
                    "The export is damaged: " + name + ".jsonl, line " + number + ". Nothing was imported.", e);
        }
    }

    private void bind(PreparedStatement insert, List<@Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value == null) {
                insert.setNull(i + 1, columns.get(i).type());
            } else {
                insert.setObject(i + 1, value);
            }
        }
    }

    private String columnList() {
        return columns.stream().map(column -> "\"" + column.name() + "\"").collect(Collectors.joining(", "));
    }
}
