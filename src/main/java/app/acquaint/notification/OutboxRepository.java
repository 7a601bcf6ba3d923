package app.acquaint.notification;

import app.acquaint.common.AccountId;
import app.acquaint.notification.text.Rendered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code mail} for whoever writes mails and sends them. */
@Repository
class OutboxRepository {

    private static final String EMPTIED = " subject = '', text_body = '', html_body = '', unsubscribe = ''";

    private final JdbcClient jdbc;

    OutboxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(String key) {
        return !jdbc.sql("select id from mail where dedup_key = :key")
                .param("key", key)
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is a mail with this key */
    UUID insertWaiting(Letter letter, Rendered text, String unsubscribe, Instant at) {
        return insert(letter, MailState.WAITING, text, unsubscribe, at);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is a mail with this key */
    void insertWould(Letter letter, Instant at) {
        insert(letter, MailState.WOULD, new Rendered("", "", ""), "", at);
    }

    private UUID insert(Letter letter, MailState state, Rendered text, String unsubscribe, Instant at) {
        var id = UUID.randomUUID();
        var over = state == MailState.WOULD;
        jdbc.sql("""
                        insert into mail (id, dedup_key, kind, recipient_id, address, language, subject, text_body,
                            html_body, unsubscribe, state, attempts, next_attempt_at, problem, created_at, ended_at)
                        values (:id, :key, :kind, :recipient, :address, :language, :subject, :text,
                            :html, :unsubscribe, :state, 0, :next, null, :at, :ended)""")
                .param("id", id)
                .param("key", letter.key())
                .param("kind", letter.kind().name())
                .param("recipient", letter.to().account().map(AccountId::value).orElse(null))
                .param("address", letter.to().address().value())
                .param("language", letter.to().locale().toLanguageTag())
                .param("subject", text.subject())
                .param("text", text.text())
                .param("html", text.html())
                .param("unsubscribe", unsubscribe)
                .param("state", state.name())
                .param("next", over ? null : utc(at))
                .param("at", utc(at))
                .param("ended", over ? utc(at) : null)
                .update();
        return id;
    }

    /**
     * What is to be sent now, the longest due first.
     *
     * @param farthest no wait reaches beyond it: one that does was set by a clock that has been put back since
     */
    List<UUID> due(Instant now, Instant farthest, int most) {
        return jdbc.sql("""
                        select id from mail
                        where state = 'WAITING' and (next_attempt_at <= :now or next_attempt_at > :farthest)
                        order by next_attempt_at, created_at, id fetch first :most rows only""")
                .param("now", utc(now))
                .param("farthest", utc(farthest))
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    Optional<WaitingMail> waiting(UUID id) {
        return jdbc.sql("""
                        select id, dedup_key, kind, recipient_id, address, subject, text_body, html_body, unsubscribe,
                            attempts, created_at
                        from mail where id = :id and state = 'WAITING'""").param("id", id).query((row, _) -> waiting(row)).optional();
    }

    /**
     * Counts a try and keeps others away until {@code until}; false when another sender was faster. While it is tried
     * it has no problem.
     *
     * @param farthest as in {@link #due}
     */
    boolean claim(WaitingMail mail, Instant now, Instant farthest, Instant until) {
        return jdbc.sql("""
                        update mail set attempts = attempts + 1, next_attempt_at = :until, problem = null
                        where id = :id and state = 'WAITING' and attempts = :attempts
                            and (next_attempt_at <= :now or next_attempt_at > :farthest)""")
                        .param("now", utc(now))
                        .param("farthest", utc(farthest))
                        .param("until", utc(until))
                        .param("id", mail.id())
                        .param("attempts", mail.attempts())
                        .update()
                == 1;
    }

    void sent(UUID id, Instant at) {
        jdbc.sql("update mail set state = 'SENT', problem = null, next_attempt_at = null, ended_at = :at," + EMPTIED
                        + " where id = :id and state = 'WAITING'")
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    void tryLater(UUID id, MailProblem problem, Instant next) {
        jdbc.sql("update mail set problem = :problem, next_attempt_at = :next where id = :id and state = 'WAITING'")
                .param("problem", problem.name())
                .param("next", utc(next))
                .param("id", id)
                .update();
    }

    void giveUp(UUID id, MailProblem problem, Instant at) {
        jdbc.sql("""
                        update mail set state = 'GIVEN_UP', problem = :problem, next_attempt_at = null, ended_at = :at
                        where id = :id and state = 'WAITING'""")
                .param("problem", problem.name())
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    /** Takes back what waits for somebody who does not want the kind any more. */
    void takeBack(AccountId recipient, MailKind kind) {
        jdbc.sql("delete from mail where recipient_id = :recipient and kind = :kind and state = 'WAITING'")
                .param("recipient", recipient.value())
                .param("kind", kind.name())
                .update();
    }

    /** Takes back what is not meant any more. */
    void takeBack(UUID id) {
        jdbc.sql("delete from mail where id = :id and state = 'WAITING'")
                .param("id", id)
                .update();
    }

    /** Empties what was given up before then. */
    void empty(Instant before) {
        jdbc.sql("update mail set" + EMPTIED + " where state = 'GIVEN_UP' and text_body <> '' and ended_at < :before")
                .param("before", utc(before))
                .update();
    }

    /** Deletes what ended before then. */
    void sweep(Instant before) {
        jdbc.sql("delete from mail where ended_at < :before")
                .param("before", utc(before))
                .update();
    }

    /** When the newest mail of a kind to this account was written, leaving out what was given up; empty for none. */
    Optional<Instant> newest(AccountId recipient, MailKind kind) {
        return jdbc.sql("""
                        select created_at from mail where recipient_id = :recipient and kind = :kind and state <> 'GIVEN_UP'
                        order by created_at desc fetch first 1 rows only""")
                .param("recipient", recipient.value())
                .param("kind", kind.name())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static WaitingMail waiting(ResultSet row) throws SQLException {
        return new WaitingMail(
                row.getObject("id", UUID.class),
                row.getString("dedup_key"),
                MailKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("recipient_id", UUID.class)).map(AccountId::new),
                row.getString("address"),
                row.getString("subject"),
                row.getString("text_body"),
                row.getString("html_body"),
                row.getString("unsubscribe"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
