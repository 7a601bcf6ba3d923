package app.acquaint.contact;

import app.acquaint.common.ContactId;
import app.acquaint.common.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How people and what happens with them stand in columns; the tables of people and of their history share some. */
final class Columns {

    private Columns() {}

    static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                new ContactId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getObject("practice_for") != null,
                details(row),
                new Cadence(row.getObject("cadence_weeks", Integer.class)),
                situation(row));
    }

    /** What other modules see of a person; needs none of the long texts. */
    static Contacts.Person person(ResultSet row) throws SQLException {
        return situation(row)
                .of(
                        new ContactId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        row.getObject("practice_for") != null);
    }

    static Situation situation(ResultSet row) throws SQLException {
        return new Situation(
                Standing.of(
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("agreed", LocalDate.class),
                        row.getObject("agreed_time", LocalTime.class)),
                row.getObject("last_touch", LocalDate.class),
                row.getObject("next_touch", LocalDate.class));
    }

    /** The situation under the names of its columns. */
    static Map<String, @Nullable Object> of(Situation situation) {
        var standing = situation.standing();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("stage", standing.stage().name());
        columns.put("since", standing.since());
        columns.put("agreed", standing.agreed());
        columns.put("agreed_time", standing.time());
        columns.put("last_touch", situation.lastTouch());
        columns.put("next_touch", situation.nextTouch());
        return columns;
    }

    /** The details under the names of their columns, with the keys for sorting and searching. */
    static Map<String, @Nullable Object> of(Details details) {
        var email = details.email();
        var address = email == null ? "" : email.value();
        var searched = String.join("\n", details.name(), details.role(), address, details.howMet(), details.notes());
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("name", details.name());
        columns.put("email", email == null ? null : address);
        columns.put("role_line", details.role());
        columns.put("how_met", details.howMet());
        columns.put("notes", details.notes());
        columns.put("name_key", Texts.searchable(details.name(), Details.MAX_NAME));
        columns.put("search_key", Texts.searchable(searched, 23_000));
        return columns;
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Details details(ResultSet row) throws SQLException {
        var email = row.getString("email");
        return new Details(
                row.getString("name"),
                email == null ? null : new EmailAddress(email),
                row.getString("role_line"),
                row.getString("how_met"),
                row.getString("notes"));
    }
}
