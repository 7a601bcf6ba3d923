package app.acquaint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A column of the store, and the form that its values have in JSON, whichever engine they are of. */
record Column(String name, int type, Kind kind) {

    private enum Kind {
        INSTANT,
        DATE,
        TIME,
        UUID,
        BOOLEAN,
        NUMBER,
        TEXT
    }

    /**
     * @param type one of {@link Types}
     * @throws StoreException when values of the type have no form in an export
     */
    static Column of(String name, int type, String typeName) {
        return new Column(name, type, kind(type, typeName));
    }

    /** The value at this place of a row, for JSON; null for none. */
    @Nullable Object read(ResultSet row, int index) throws SQLException {
        return switch (kind) {
            case INSTANT -> {
                var value = row.getObject(index, OffsetDateTime.class);
                yield value == null
                        ? null
                        : value.withOffsetSameInstant(ZoneOffset.UTC).toString();
            }
            case DATE -> text(row.getObject(index, LocalDate.class));
            case TIME -> text(row.getObject(index, LocalTime.class));
            case UUID, TEXT -> row.getString(index);
            case BOOLEAN -> row.getObject(index, Boolean.class);
            case NUMBER -> row.getObject(index);
        };
    }

    /**
     * The value for the database; null for none.
     *
     * @throws RuntimeException of whatever kind, when it cannot be one of this column
     */
    @Nullable Object parse(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return switch (kind) {
            case INSTANT -> OffsetDateTime.parse(value.asString());
            case DATE -> LocalDate.parse(value.asString());
            case TIME -> LocalTime.parse(value.asString());
            case UUID -> java.util.UUID.fromString(value.asString());
            case TEXT -> value.asString();
            case BOOLEAN -> value.asBoolean();
            case NUMBER -> value.isIntegralNumber() ? value.asLong() : value.asDouble();
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Kind kind(int type, String typeName) {
        return switch (type) {
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> Kind.INSTANT;
            case Types.DATE -> Kind.DATE;
            case Types.TIME, Types.TIME_WITH_TIMEZONE -> Kind.TIME;
            case Types.BOOLEAN, Types.BIT -> Kind.BOOLEAN;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.DOUBLE, Types.REAL, Types.FLOAT -> Kind.NUMBER;
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB, Types.NVARCHAR -> Kind.TEXT;
            default -> {
                if (typeName.equalsIgnoreCase("uuid")) {
                    yield Kind.UUID;
                }
                throw new StoreException("A column of type " + typeName + " has no form in an export.");
            }
        };
    }
}
