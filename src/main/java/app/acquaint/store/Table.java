package app.acquaint.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table of the store with the columns that both engines know, in and out as JSON. */
record Table(String name, List<Column> columns) {

    private static final String HISTORY = "flyway_schema_history";

    record Column(String name, int type, String typeName) {}

    /** All tables but the migrations' own, those that others refer to first. */
    static List<Table> inOrderOfReference(Connection connection) throws SQLException {
        var waiting = new LinkedHashMap<String, List<String>>();
        var meta = connection.getMetaData();
        try (var tables = meta.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME");
                if (!name.equals(HISTORY)) {
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
                columns.add(new Column(
                        found.getString("COLUMN_NAME"), found.getInt("DATA_TYPE"), found.getString("TYPE_NAME")));
            }
        }
        return columns;
    }

    /** The newest migration applied. */
    static String schemaVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select \"version\" from \"" + HISTORY
                        + "\" where \"version\" is not null order by \"installed_rank\" desc")) {
            if (!rows.next()) {
                throw new StoreException("The store is empty: there is nothing to export.");
            }
            return rows.getString(1);
        }
    }

    boolean hasRows(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from " + name + " fetch first 1 rows only")) {
            return rows.next();
        }
    }

    long writeRows(Connection connection, JsonMapper json, Writer lines) throws SQLException, IOException {
        long count = 0;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + columnList() + " from " + name)) {
            while (rows.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (int i = 0; i < columns.size(); i++) {
                    var value = read(rows, i + 1, columns.get(i));
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

    long readRows(Connection connection, JsonMapper json, InputStream in) throws SQLException, IOException {
        var places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        long count = 0;
        try (var insert = connection.prepareStatement(
                        "insert into " + name + " (" + columnList() + ") values (" + places + ")");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                count++;
                bind(insert, row(json, line, count));
                insert.executeUpdate();
            }
        }
        return count;
    }

    private JsonNode row(JsonMapper json, String line, long number) {
        try {
            return json.readTree(line);
        } catch (JacksonException e) {
            throw new StoreException(
                    "The export is broken: " + name + ".jsonl, line " + number + ". Nothing was imported.", e);
        }
    }

    private void bind(PreparedStatement insert, JsonNode row) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var value = row.path(column.name());
            if (value.isMissingNode() || value.isNull()) {
                insert.setNull(i + 1, column.type());
            } else {
                insert.setObject(i + 1, parse(value, column));
            }
        }
    }

    private String columnList() {
        return columns.stream().map(column -> "\"" + column.name() + "\"").collect(Collectors.joining(", "));
    }

    private static @Nullable Object read(ResultSet rows, int index, Column column) throws SQLException {
        return switch (kind(column)) {
            case INSTANT -> {
                var value = rows.getObject(index, OffsetDateTime.class);
                yield value == null
                        ? null
                        : value.withOffsetSameInstant(ZoneOffset.UTC).toString();
            }
            case DATE, TIME, UUID, TEXT -> rows.getString(index);
            case BOOLEAN -> rows.getObject(index, Boolean.class);
            case NUMBER -> rows.getObject(index);
        };
    }

    private static Object parse(JsonNode value, Column column) {
        return switch (kind(column)) {
            case INSTANT -> OffsetDateTime.parse(value.asString());
            case DATE -> LocalDate.parse(value.asString());
            case TIME -> LocalTime.parse(value.asString());
            case UUID -> java.util.UUID.fromString(value.asString());
            case TEXT -> value.asString();
            case BOOLEAN -> value.asBoolean();
            case NUMBER -> value.isIntegralNumber() ? value.asLong() : value.asDouble();
        };
    }

    private enum Kind {
        INSTANT,
        DATE,
        TIME,
        UUID,
        BOOLEAN,
        NUMBER,
        TEXT
    }

    private static Kind kind(Column column) {
        return switch (column.type()) {
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> Kind.INSTANT;
            case Types.DATE -> Kind.DATE;
            case Types.TIME, Types.TIME_WITH_TIMEZONE -> Kind.TIME;
            case Types.BOOLEAN, Types.BIT -> Kind.BOOLEAN;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.DOUBLE, Types.REAL, Types.FLOAT -> Kind.NUMBER;
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB, Types.NVARCHAR -> Kind.TEXT;
            default -> {
                if (column.typeName().equalsIgnoreCase("uuid")) {
                    yield Kind.UUID;
                }
                throw new StoreException("A column of type " + column.typeName() + " has no form in an export.");
            }
        };
    }
}
