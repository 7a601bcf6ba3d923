package app.acquaint.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/** What of a database's failure may stand in a log: its messages quote values, which are private; its state is not. */
public final class SqlFailure {

    private SqlFailure() {}

    /** The SQLState of the database failure behind this one; empty when no database is behind it. */
    public static Optional<String> state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(Objects.requireNonNullElse(sql.getSQLState(), "unknown"));
            }
        }
        return Optional.empty();
    }
}
