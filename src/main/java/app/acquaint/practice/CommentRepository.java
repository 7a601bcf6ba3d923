package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ShareId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code share_comment}; who may see a share is settled before its comments are asked for. */
@Repository
class CommentRepository {

    private static final String SELECT =
            "select id, share_id, author_id, passage_from, passage_to, body, reply_to, made_at, withdrawn_at"
                    + " from share_comment ";

    private final JdbcClient jdbc;

    CommentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row as it is kept. */
    record Row(
            UUID id,
            ShareId share,
            AccountId author,
            @Nullable Passage passage,
            String text,
            @Nullable UUID replyTo,
            Instant at,
            boolean withdrawn) {}

    void insert(Row comment) {
        var passage = comment.passage();
        jdbc.sql("""
                insert into share_comment
                  (id, share_id, author_id, passage_from, passage_to, body, reply_to, made_at)
                values (:id, :share, :author, :from, :to, :body, :replyTo, :at)""")
                .param("id", comment.id())
                .param("share", comment.share().value())
                .param("author", comment.author().value())
                .param("from", passage == null ? null : passage.from())
                .param("to", passage == null ? null : passage.to())
                .param("body", comment.text())
                .param("replyTo", comment.replyTo())
                .param("at", comment.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(CommentRepository::row)
                .optional();
    }

    /** All on one share, withdrawn ones too, in the order in which they were made. */
    List<Row> on(ShareId share) {
        return jdbc.sql(SELECT + "where share_id = :share order by made_at, id")
                .param("share", share.value())
                .query(CommentRepository::row)
                .list();
    }

    /** What somebody said on whosever drafts and did not withdraw, oldest first. */
    List<Row> by(AccountId author) {
        return jdbc.sql(SELECT + "where author_id = :author and withdrawn_at is null order by made_at, id")
                .param("author", author.value())
                .query(CommentRepository::row)
                .list();
    }

    /** Takes the words away. */
    void withdraw(AccountId author, UUID id, Instant at) {
        jdbc.sql("""
                update share_comment set body = '', withdrawn_at = :at
                where id = :id and author_id = :author and withdrawn_at is null""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("author", author.value())
                .update();
    }

    private static Row row(ResultSet rs, int number) throws SQLException {
        var from = rs.getObject("passage_from", Integer.class);
        var to = rs.getObject("passage_to", Integer.class);
        return new Row(
                rs.getObject("id", UUID.class),
                new ShareId(rs.getObject("share_id", UUID.class)),
                new AccountId(rs.getObject("author_id", UUID.class)),
                from == null || to == null ? null : new Passage(from, to),
                rs.getString("body"),
                rs.getObject("reply_to", UUID.class),
                rs.getObject("made_at", OffsetDateTime.class).toInstant(),
                rs.getObject("withdrawn_at", OffsetDateTime.class) != null);
    }
}
