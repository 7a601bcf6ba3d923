package app.acquaint.contact;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People, each found by their owner alone. */
@Repository
class ContactRepository {

    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AccountId owner, Contact contact, Instant now) {
        jdbc.sql("""
                        insert into contact (id, account_id, practice_for, name, email, role_line, how_met, notes,
                            cadence_weeks, name_key, search_key, stage, since, agreed, agreed_time, last_touch,
                            next_touch, due, created_at, version)
                        values (:id, :owner, :practice_for, :name, :email, :role_line, :how_met, :notes,
                            :cadence_weeks, :name_key, :search_key, :stage, :since, :agreed, :agreed_time, :last_touch,
                            :next_touch, :due, :now, :version)
                        """)
                .param("id", contact.id().value())
                .param("owner", owner.value())
                .param("practice_for", contact.practice() ? owner.value() : null)
                .params(Columns.of(contact.details()))
                .param("cadence_weeks", contact.cadence().weeks())
                .params(Columns.of(contact.situation()))
                .param("due", contact.situation().due())
                .param("now", Columns.utc(now))
                .param("version", contact.version())
                .update();
    }

    Optional<Contact> find(AccountId owner, ContactId id) {
        return one("select * from contact where id = :id and account_id = :owner", owner, id);
    }

    /** The person, held until the transaction ends, so that entries of the history follow one another. */
    Optional<Contact> lock(AccountId owner, ContactId id) {
        return one("select * from contact where id = :id and account_id = :owner for update", owner, id);
    }

    Optional<Contact> practice(AccountId owner) {
        return jdbc.sql("select * from contact where practice_for = :owner and account_id = :owner")
                .param("owner", owner.value())
                .query((row, _) -> Columns.contact(row))
                .optional();
    }

    /** Everybody by name, the practice person too. */
    List<Contact> all(AccountId owner) {
        return jdbc.sql("select * from contact where account_id = :owner order by name_key, id")
                .param("owner", owner.value())
                .query((row, _) -> Columns.contact(row))
                .list();
    }

    /** Whether anybody at all has this id; only for choosing another. */
    boolean isTaken(ContactId id) {
        return jdbc.sql("select count(*) from contact where id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void place(AccountId owner, ContactId id, Situation situation) {
        jdbc.sql("""
                        update contact set stage = :stage, since = :since, agreed = :agreed, agreed_time = :agreed_time,
                            last_touch = :last_touch, next_touch = :next_touch, due = :due
                        where id = :id and account_id = :owner
                        """)
                .params(Columns.of(situation))
                .param("due", situation.due())
                .param("id", id.value())
                .param("owner", owner.value())
                .update();
    }

    void pace(AccountId owner, ContactId id, Cadence cadence) {
        jdbc.sql("update contact set cadence_weeks = :weeks where id = :id and account_id = :owner")
                .param("weeks", cadence.weeks())
                .param("id", id.value())
                .param("owner", owner.value())
                .update();
    }

    /** Whether the details were at this version and are now the given ones, one version on. */
    boolean describe(AccountId owner, ContactId id, int version, Details details) {
        return jdbc.sql("""
                                update contact set name = :name, email = :email, role_line = :role_line,
                                    how_met = :how_met, notes = :notes, name_key = :name_key,
                                    search_key = :search_key, version = version + 1
                                where id = :id and account_id = :owner and version = :version
                                """)
                        .params(Columns.of(details))
                        .param("id", id.value())
                        .param("owner", owner.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Whether there was such a person; with them goes all that hangs on them. */
    boolean delete(AccountId owner, ContactId id) {
        return jdbc.sql("delete from contact where id = :id and account_id = :owner")
                        .param("id", id.value())
                        .param("owner", owner.value())
                        .update()
                == 1;
    }

    private Optional<Contact> one(String sql, AccountId owner, ContactId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("owner", owner.value())
                .query((row, _) -> Columns.contact(row))
                .optional();
    }
}
