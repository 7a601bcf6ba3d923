package app.acquaint.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.engine.Constants;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The H2 file with its pool. It refuses what it cannot read, and shuts the engine down in order when it is closed:
 * the delay in the address keeps the engine open after the last connection.
 */
final class H2Database extends HikariDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(H2Database.class);
    private static final String USER = "acquaint";

    private H2Database(HikariConfig config) {
        super(config);
    }

    /**
     * Opens the file {@code acquaint.mv.db} in the folder, making both when they are missing.
     *
     * @throws StoreException when the folder cannot be written, another process holds the file, or another version of
     *     the engine wrote it
     */
    static H2Database open(Path folder) {
        prepareFolder(folder);
        var file = folder.resolve("acquaint");
        var url = H2Url.file(file);
        checkReadable(url, file);
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(USER);
        config.setPassword("");
        config.setMaximumPoolSize(10);
        config.setPoolName("store");
        return new H2Database(config);
    }

    private static void prepareFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".writable", null));
        } catch (IOException e) {
            throw new StoreException(
                    "The data folder " + folder + " cannot be written. Make it writable for this user, or name"
                            + " another folder with --acquaint.data=FOLDER.",
                    e);
        }
    }

    private static void checkReadable(String url, Path file) {
        try (var connection = DriverManager.getConnection(url, USER, "");
                var statement = connection.createStatement();
                var build = statement.executeQuery("select setting_value from information_schema.settings"
                        + " where setting_name = 'CREATE_BUILD'")) {
            if (!build.next() || build.getInt(1) != Constants.BUILD_ID) {
                statement.execute("shutdown");
                throw ofAnotherVersion(file, null);
            }
        } catch (SQLException e) {
            throw refusal(file, e);
        }
    }

    private static StoreException refusal(Path file, SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                new StoreException(
                        "The data in " + file + ".mv.db is in use by another running Acquaint. Stop that one first, or"
                                + " name another folder with --acquaint.data=FOLDER.",
                        e);
            case ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.GENERAL_ERROR_1 -> ofAnotherVersion(file, e);
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                new StoreException(
                        "The file " + file + ".mv.db was not made by Acquaint. Move it away, or name another"
                                + " folder with --acquaint.data=FOLDER.",
                        e);
            default ->
                new StoreException(
                        "The file " + file + ".mv.db cannot be opened (H2 code " + e.getErrorCode()
                                + "). Nothing in it was changed. Restore a backup, or name another folder with"
                                + " --acquaint.data=FOLDER.",
                        e);
        };
    }

    private static StoreException ofAnotherVersion(Path file, @Nullable Throwable cause) {
        var message = "The file " + file + ".mv.db was written by another version of the database engine than this"
                + " Acquaint carries (H2 " + Constants.VERSION + "). Take the data across: with the Acquaint that wrote"
                + " it run `java -jar OLD.jar export FILE`, move the data folder away, then run"
                + " `java -jar acquaint.jar import FILE`.";
        return new StoreException(message, cause);
    }

    /** Puts everything committed on disk: H2's own commit leaves it in memory for up to half a second. */
    void checkpoint() throws SQLException {
        try (var connection = getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    @Override
    public void close() {
        if (isClosed()) {
            return;
        }
        var url = getJdbcUrl();
        super.close();
        try (var connection = DriverManager.getConnection(url, USER, "");
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            LOG.error("The database did not shut down in order (SQLState {})", e.getSQLState());
        }
    }
}
