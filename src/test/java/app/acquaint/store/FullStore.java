package app.acquaint.store;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database with rows in all tables, and what any database holds, read without the code under test. */
final class FullStore {

    private static final String OURS =
            "table_schema = 'public' and table_name not in ('flyway_schema_history', 'shedlock')";

    private FullStore() {}

    /** Adds the rows of {@code every-table.sql} to the empty tables. */
    static void fill(DataSource database) {
        var script = new ResourceDatabasePopulator(new ClassPathResource("store/every-table.sql"));
        script.setSqlScriptEncoding("UTF-8");
        script.execute(database);
    }

    /** All rows by table; those of one table in no order that means anything. */
    static Map<String, List<Map<String, String>>> content(DataSource database) {
        return tables(database).stream().collect(toMap(table -> table, table -> rows(database, table)));
    }

    /** The tables that the database itself names, without the history of migrations. */
    static List<String> tables(DataSource database) {
        return JdbcClient.create(database)
                .sql("select table_name from information_schema.tables where " + OURS)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** As {@code table.column}: the columns without a value in any row, all those of an empty table among them. */
    static List<String> neverFilled(DataSource database) {
        record Column(String table, String name) {}
        var jdbc = JdbcClient.create(database);
        return jdbc
                .sql("select table_name, column_name from information_schema.columns where " + OURS)
                .query((row, _) -> new Column(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(column -> jdbc.sql("select count(\"" + column.name() + "\") from " + column.table())
                                .query(Integer.class)
                                .single()
                        == 0)
                .map(column -> column.table() + "." + column.name())
                .toList();
    }

    private static List<Map<String, String>> rows(DataSource database, String table) {
        return JdbcClient.create(database).sql("select * from " + table).query((row, _) -> values(row)).list().stream()
                .sorted(Comparator.comparing(Map::toString))
                .toList();
    }

    private static Map<String, String> values(ResultSet row) throws SQLException {
        var meta = row.getMetaData();
        Map<String, String> values = new TreeMap<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            var value = value(row, i, meta.getColumnType(i));
            values.put(meta.getColumnName(i), value == null ? "null" : value.getClass() + " " + value);
        }
        return values;
    }

    private static @Nullable Object value(ResultSet row, int column, int type) throws SQLException {
        return switch (type) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
                var at = row.getObject(column, OffsetDateTime.class);
                yield at == null ? null : at.toInstant();
            }
            case Types.DATE -> row.getObject(column, LocalDate.class);
            case Types.TIME -> row.getObject(column, LocalTime.class);
            default -> row.getObject(column);
        };
    }
}
