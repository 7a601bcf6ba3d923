package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ShareId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a row of {@code draft_share} is read, without its text. */
final class ShareRows {

    /** Of the table as {@code s}; a condition follows. */
    static final String SELECT = """
            select id, account_id, writing_id, leader_id, title, leader_title, language, revision, saved_at, shared_at,
              revoked_at, replaced_by, leader_seen_at, learner_seen_at
            from draft_share s\s""";

    private ShareRows() {}

    static ShareRow row(ResultSet rs, int number) throws SQLException {
        var leader = rs.getObject("leader_id", UUID.class);
        var replacedBy = rs.getObject("replaced_by", UUID.class);
        return new ShareRow(
                new ShareId(rs.getObject("id", UUID.class)),
                new AccountId(rs.getObject("account_id", UUID.class)),
                rs.getObject("writing_id", UUID.class),
                leader == null ? null : new AccountId(leader),
                rs.getString("title"),
                rs.getString("leader_title"),
                rs.getString("language"),
                rs.getInt("revision"),
                rs.getObject("saved_at", OffsetDateTime.class).toInstant(),
                rs.getObject("shared_at", OffsetDateTime.class).toInstant(),
                instant(rs, "revoked_at"),
                replacedBy == null ? null : new ShareId(replacedBy),
                instant(rs, "leader_seen_at"),
                rs.getObject("learner_seen_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
