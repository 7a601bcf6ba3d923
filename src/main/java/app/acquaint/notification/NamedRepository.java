package app.acquaint.notification;

import app.acquaint.common.AccountId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code mail_about}: whom a mail names besides its recipient. */
@Repository
class NamedRepository {

    private final JdbcClient jdbc;

    NamedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID mail, Set<AccountId> named) {
        for (var one : named) {
            jdbc.sql("insert into mail_about (mail_id, account_id) values (:mail, :named)")
                    .param("mail", mail)
                    .param("named", one.value())
                    .update();
        }
    }

    /** Also those whose account was erased meanwhile. */
    List<AccountId> of(UUID mail) {
        return jdbc.sql("select account_id from mail_about where mail_id = :mail")
                .param("mail", mail)
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    /** Forgets whom those mails named that say nothing any more. */
    void sweep() {
        jdbc.sql("delete from mail_about where mail_id in (select id from mail where text_body = '')")
                .update();
    }
}
