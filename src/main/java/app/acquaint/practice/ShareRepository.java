package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ShareId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code draft_share}; every statement names its writer, or the leader while it is not revoked. */
@Repository
class ShareRepository {

    /** Whose it is to look at, by what a row says; that the leader still is one of the writer's is to be asked besides. */
    private static final String VISIBLE = "(account_id = :actor or (leader_id = :actor and revoked_at is null))";

    private static final String NEWEST_FIRST = " order by shared_at desc, revision desc, id";

    private final JdbcClient jdbc;

    ShareRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ShareRow row, String text) {
        jdbc.sql("""
                insert into draft_share (id, account_id, writing_id, leader_id, title, leader_title, language, revision, body,
                  saved_at, shared_at, learner_seen_at)
                values (:id, :learner, :writing, :leader, :title, :leaderTitle, :language, :revision, :body,
                  :savedAt, :sharedAt, :seenAt)""")
                .param("id", row.id().value())
                .param("learner", row.learner().value())
                .param("writing", row.writing())
                .param("leader", value(row.leader()))
                .param("title", row.title())
                .param("leaderTitle", row.leaderTitle())
                .param("language", row.language())
                .param("revision", row.revision())
                .param("body", text)
                .param("savedAt", utc(row.savedAt()))
                .param("sharedAt", utc(row.sharedAt()))
                .param("seenAt", utc(row.learnerSeenAt()))
                .update();
    }

    Optional<ShareRow> find(AccountId actor, ShareId id) {
        return jdbc.sql(ShareRows.SELECT + "where id = :id and " + VISIBLE)
                .param("id", id.value())
                .param("actor", actor.value())
                .query(ShareRows::row)
                .optional();
    }

    /** The text that was shared. */
    Optional<String> text(AccountId actor, ShareId id) {
        return jdbc.sql("select body from draft_share where id = :id and " + VISIBLE)
                .param("id", id.value())
                .param("actor", actor.value())
                .query(String.class)
                .optional();
    }

    /** Those of one draft that are neither revoked nor replaced, at most one with each leader. */
    List<ShareRow> current(AccountId learner, UUID writing) {
        return jdbc.sql(ShareRows.SELECT
                        + "where account_id = :learner and writing_id = :writing and revoked_at is null"
                        + " and replaced_by is null"
                        + NEWEST_FIRST)
                .param("learner", learner.value())
                .param("writing", writing)
                .query(ShareRows::row)
                .list();
    }

    /** All that somebody ever shared, newest first. */
    List<ShareRow> ofLearner(AccountId learner) {
        return jdbc.sql(ShareRows.SELECT + "where account_id = :learner" + NEWEST_FIRST)
                .param("learner", learner.value())
                .query(ShareRows::row)
                .list();
    }

    /** What is shared with a leader and neither revoked nor replaced, newest first. */
    List<ShareRow> ofLeader(AccountId leader) {
        return jdbc.sql(ShareRows.SELECT
                        + "where leader_id = :leader and revoked_at is null and replaced_by is null"
                        + NEWEST_FIRST)
                .param("leader", leader.value())
                .query(ShareRows::row)
                .list();
    }

    /** The other versions of the same draft between the same two, as far as the actor may see them. */
    List<ShareRow> others(AccountId actor, ShareRow share) {
        return jdbc.sql(ShareRows.SELECT
                        + "where writing_id = :writing and account_id = :learner and leader_id = :leader and id <> :id"
                        + " and " + VISIBLE + NEWEST_FIRST)
                .param("writing", share.writing())
                .param("learner", share.learner().value())
                .param("leader", value(share.leader()))
                .param("id", share.id().value())
                .param("actor", actor.value())
                .query(ShareRows::row)
                .list();
    }

    /** What the leader has not opened, or on which the writer has said something since. */
    List<ShareRow> newToLeader(AccountId leader) {
        return jdbc.sql(ShareRows.SELECT + """
                where leader_id = :actor and revoked_at is null
                  and ((leader_seen_at is null and replaced_by is null) or exists (
                    select 1 from share_comment c where c.share_id = s.id and c.author_id <> :actor
                      and c.withdrawn_at is null and c.made_at > s.leader_seen_at))""" + NEWEST_FIRST)
                .param("actor", leader.value())
                .query(ShareRows::row)
                .list();
    }

    /** On which of their shares the leader has said something that the writer has not seen. */
    List<ShareRow> newToLearner(AccountId learner) {
        return jdbc.sql(ShareRows.SELECT + """
                where account_id = :actor and exists (
                  select 1 from share_comment c where c.share_id = s.id and c.author_id <> :actor
                    and c.withdrawn_at is null and c.made_at > s.learner_seen_at)""" + NEWEST_FIRST)
                .param("actor", learner.value())
                .query(ShareRows::row)
                .list();
    }

    void replace(AccountId learner, ShareId older, ShareId newer) {
        jdbc.sql("update draft_share set replaced_by = :newer where id = :older and account_id = :learner")
                .param("newer", newer.value())
                .param("older", older.value())
                .param("learner", learner.value())
                .update();
    }

    /** Closes every version of the draft to the leader. */
    void revoke(AccountId learner, UUID writing, AccountId leader, Instant at) {
        jdbc.sql("""
                update draft_share set revoked_at = :at
                where account_id = :learner and writing_id = :writing and leader_id = :leader and revoked_at is null""")
                .param("at", utc(at))
                .param("learner", learner.value())
                .param("writing", writing)
                .param("leader", leader.value())
                .update();
    }

    /** Closes everything of the learner's to the leader. */
    void revokeAll(AccountId learner, AccountId leader, Instant at) {
        jdbc.sql("""
                update draft_share set revoked_at = :at
                where account_id = :learner and leader_id = :leader and revoked_at is null""")
                .param("at", utc(at))
                .param("learner", learner.value())
                .param("leader", leader.value())
                .update();
    }

    /** Notes that everything made until then was shown to the leader. */
    void seenByLeader(AccountId leader, ShareId id, Instant until) {
        jdbc.sql("""
                update draft_share set leader_seen_at = :until
                where id = :id and leader_id = :leader and (leader_seen_at is null or leader_seen_at < :until)""")
                .param("until", utc(until))
                .param("id", id.value())
                .param("leader", leader.value())
                .update();
    }

    /** Notes that everything made until then was shown to the writer. */
    void seenByLearner(AccountId learner, ShareId id, Instant until) {
        jdbc.sql("""
                update draft_share set learner_seen_at = :until
                where id = :id and account_id = :learner and learner_seen_at < :until""")
                .param("until", utc(until))
                .param("id", id.value())
                .param("learner", learner.value())
                .update();
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
