package app.acquaint.store;

import java.nio.file.Path;

/** The engine settings under which H2 speaks PostgreSQL's dialect and keeps what it acknowledged. */
public final class H2Url {

    private static final String DIALECT =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";TIME ZONE=UTC";

    private H2Url() {}

    /**
     * A database in a file. {@code async:} survives an interrupted thread, the delay keeps it open without
     * connections, and no trace file takes down private values (docs/decisions).
     *
     * @param file without the ending {@code .mv.db}
     */
    public static String file(Path file) {
        return "jdbc:h2:async:" + file.toAbsolutePath() + DIALECT
                + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0";
    }

    /** A database that is gone with the process. */
    public static String memory(String name) {
        return "jdbc:h2:mem:" + name + DIALECT + ";DB_CLOSE_DELAY=-1";
    }
}
