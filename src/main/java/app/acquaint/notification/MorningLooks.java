package app.acquaint.notification;

import app.acquaint.common.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps that a digest was looked after for a morning, whether or not it had anything to say: what comes up during the
 * day waits for the next one.
 */
@Component
class MorningLooks {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    MorningLooks(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Runs the look unless it was run for this morning before; both are kept, or neither. */
    void once(AccountId account, MailKind kind, LocalDate morning, Runnable look) {
        if (isDone(account, kind, morning)) {
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> {
                insert(account, kind, morning);
                look.run();
            });
        } catch (DuplicateKeyException _) {
            // another node looks right now
        }
    }

    /** Forgets mornings before then. */
    void sweep(Instant before) {
        jdbc.sql("delete from mail_morning where morning < :before")
                .param("before", LocalDate.ofInstant(before, ZoneOffset.UTC))
                .update();
    }

    private boolean isDone(AccountId account, MailKind kind, LocalDate morning) {
        return !jdbc.sql("""
                        select morning from mail_morning
                        where account_id = :account and kind = :kind and morning = :morning""")
                .param("account", account.value())
                .param("kind", kind.name())
                .param("morning", morning)
                .query(LocalDate.class)
                .list()
                .isEmpty();
    }

    private void insert(AccountId account, MailKind kind, LocalDate morning) {
        jdbc.sql("insert into mail_morning (account_id, kind, morning) values (:account, :kind, :morning)")
                .param("account", account.value())
                .param("kind", kind.name())
                .param("morning", morning)
                .update();
    }
}
