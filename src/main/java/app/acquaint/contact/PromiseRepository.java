package app.acquaint.contact;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was promised, either way. */
@Repository
class PromiseRepository {

    private final JdbcClient jdbc;

    PromiseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AccountId owner, ContactId contact, Promise promise, Instant now) {
        jdbc.sql("""
                        insert into contact_promise
                            (id, account_id, contact_id, mine, wording, due, kept_on, created_at)
                        values (:id, :owner, :contact, :mine, :wording, :due, :kept, :now)
                        """)
                .param("id", promise.id())
                .param("owner", owner.value())
                .param("contact", contact.value())
                .param("mine", promise.mine())
                .param("wording", promise.text())
                .param("due", promise.due())
                .param("kept", promise.keptOn())
                .param("now", Columns.utc(now))
                .update();
    }

    /** Open ones first, then the kept, each in the order in which they were made. */
    List<Promise> of(AccountId owner, ContactId contact) {
        return jdbc.sql("""
                        select * from contact_promise where contact_id = :contact and account_id = :owner
                        order by case when kept_on is null then 0 else 1 end, created_at, id
                        """)
                .param("contact", contact.value())
                .param("owner", owner.value())
                .query((row, _) -> promise(row))
                .list();
    }

    /** Whether there was such a promise. */
    boolean keep(AccountId owner, UUID promise, @Nullable LocalDate on) {
        return jdbc.sql("update contact_promise set kept_on = :kept where id = :id and account_id = :owner")
                        .param("kept", on)
                        .param("id", promise)
                        .param("owner", owner.value())
                        .update()
                == 1;
    }

    /** Whether there was such a promise. */
    boolean delete(AccountId owner, UUID promise) {
        return jdbc.sql("delete from contact_promise where id = :id and account_id = :owner")
                        .param("id", promise)
                        .param("owner", owner.value())
                        .update()
                == 1;
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                row.getObject("id", UUID.class),
                row.getBoolean("mine"),
                row.getString("wording"),
                row.getObject("due", LocalDate.class),
                row.getObject("kept_on", LocalDate.class));
    }
}
