package app.acquaint.progress;

import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts that rows can belong to. */
final class TestAccounts {

    private TestAccounts() {}

    static AccountId add(JdbcClient jdbc, String email) {
        var id = AccountId.next();
        jdbc.sql("""
                        insert into account
                            (id, name, email, email_key, password_hash, time_zone, locale, created_at, version)
                        values (?, 'Someone', ?, ?, '-', 'UTC', 'en', ?, 1)""")
                .params(id.value(), email, new EmailAddress(email).key(), OffsetDateTime.parse("2026-11-01T09:00:00Z"))
                .update();
        return id;
    }
}
