package app.acquaint.notification;

import app.acquaint.common.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code mail} for the organiser: no statement reads what a mail says. */
@Repository
class MailOverviewRepository {

    private final JdbcClient jdbc;

    MailOverviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row without what the mail says; {@code recipient} is empty for somebody without an account. */
    record Line(
            UUID id,
            MailKind kind,
            Optional<AccountId> recipient,
            String address,
            MailState state,
            int attempts,
            Optional<MailProblem> problem,
            Instant writtenAt,
            Optional<Instant> next,
            boolean hasContent) {}

    List<Line> newest(MailState state, int most) {
        return jdbc.sql("""
                        select id, kind, recipient_id, address, state, attempts, problem, created_at, next_attempt_at,
                            case when text_body = '' then 0 else 1 end as content
                        from mail where state = :state order by created_at desc, id fetch first :most rows only""")
                .param("state", state.name())
                .param("most", most)
                .query((row, _) -> line(row))
                .list();
    }

    /** As if it had never been tried; for what was given up or waits after a failure, and not for what is being sent. */
    void tryNow(UUID id, Instant now) {
        jdbc.sql("""
                        update mail set state = 'WAITING', attempts = 0, next_attempt_at = :now, problem = null,
                            ended_at = null
                        where id = :id and text_body <> ''
                            and (state = 'GIVEN_UP' or state = 'WAITING' and problem is not null)""").param("now", OutboxRepository.utc(now)).param("id", id).update();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                MailKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("recipient_id", UUID.class)).map(AccountId::new),
                row.getString("address"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("problem")).map(MailProblem::valueOf),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("next_attempt_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("content") == 1);
    }
}
