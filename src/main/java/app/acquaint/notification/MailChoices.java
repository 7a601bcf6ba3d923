package app.acquaint.notification;

import app.acquaint.common.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code mail_choice}; every statement asks for the account, but the one that finds who wants a digest. */
@Repository
class MailChoices {

    private final JdbcClient jdbc;

    MailChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the account chose, without what it left as usual. */
    Map<MailKind, MailChoice> made(AccountId account) {
        var made = new EnumMap<MailKind, MailChoice>(MailKind.class);
        jdbc.sql("select kind, choice from mail_choice where account_id = :account")
                .param("account", account.value())
                .query((row, _) ->
                        made.put(MailKind.valueOf(row.getString("kind")), MailChoice.valueOf(row.getString("choice"))))
                .list();
        return made;
    }

    /** What is true for the account, chosen or as usual. */
    MailChoice of(AccountId account, MailKind kind) {
        return made(account).getOrDefault(kind, kind.usual());
    }

    void put(AccountId account, MailKind kind, MailChoice choice, Instant at) {
        var changed = jdbc.sql("""
                        update mail_choice set choice = :choice, chosen_at = :at
                        where account_id = :account and kind = :kind""")
                .param("choice", choice.name())
                .param("at", OutboxRepository.utc(at))
                .param("account", account.value())
                .param("kind", kind.name())
                .update();
        if (changed == 0) {
            jdbc.sql("""
                            insert into mail_choice (account_id, kind, choice, chosen_at)
                            values (:account, :kind, :choice, :at)""")
                    .param("at", OutboxRepository.utc(at))
                    .param("account", account.value())
                    .param("kind", kind.name())
                    .param("choice", choice.name())
                    .update();
        }
    }

    /** How often somebody wants to be told by the calendar, and since when. */
    record ByCalendar(AccountId account, MailChoice choice, Instant since) {}

    /** Who wants to be told by the calendar. */
    List<ByCalendar> byCalendar(MailKind kind) {
        return jdbc.sql("""
                        select account_id, choice, chosen_at from mail_choice
                        where kind = :kind and choice in ('DAILY', 'WEEKLY') order by account_id""")
                .param("kind", kind.name())
                .query((row, _) -> new ByCalendar(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        MailChoice.valueOf(row.getString("choice")),
                        row.getObject("chosen_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
