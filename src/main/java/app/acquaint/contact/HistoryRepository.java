package app.acquaint.contact;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened with people, in the order in which it was written down. */
@Repository
class HistoryRepository {

    private final JdbcClient jdbc;

    HistoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the entry at the end; the caller holds the person's lock. */
    void append(AccountId owner, ContactId contact, HistoryEntry entry) {
        var channel = entry.channel();
        jdbc.sql("""
                        insert into contact_event (id, account_id, contact_id, seq, kind, happened_on, recorded_at,
                            channel, note, corrected_at, stage, since, agreed, agreed_time, last_touch, next_touch)
                        values (:id, :owner, :contact,
                            (select coalesce(max(seq), 0) + 1 from contact_event where contact_id = :contact),
                            :kind, :day, :recorded, :channel, :note, :corrected, :stage, :since, :agreed,
                            :agreed_time, :last_touch, :next_touch)
                        """)
                .param("id", entry.id())
                .param("owner", owner.value())
                .param("contact", contact.value())
                .param("kind", entry.kind().name())
                .param("day", entry.day())
                .param("recorded", Columns.utc(entry.recordedAt()))
                .param("channel", channel == null ? null : channel.name())
                .param("note", entry.note())
                .param("corrected", entry.corrected() ? Columns.utc(entry.recordedAt()) : null)
                .params(Columns.of(entry.after()))
                .update();
    }

    /** All entries, the first first, corrected ones among them; empty when the owner has no such person. */
    List<HistoryEntry> of(AccountId owner, ContactId contact) {
        return jdbc.sql("""
                        select * from contact_event where contact_id = :contact and account_id = :owner order by seq
                        """)
                .param("contact", contact.value())
                .param("owner", owner.value())
                .query((row, _) -> entry(row))
                .list();
    }

    /** The stages that all people of the owner ever reached, corrected entries left out. */
    Map<Contacts.Person, Set<Stage>> reached(AccountId owner) {
        Map<Contacts.Person, Set<Stage>> reached = new HashMap<>();
        jdbc.sql("""
                        select c.id, c.name, c.email, c.practice_for, c.stage, c.since, c.agreed, c.agreed_time,
                            c.last_touch, c.next_touch, e.stage as reached
                        from contact c
                        join (select distinct contact_id, stage from contact_event
                            where account_id = :owner and corrected_at is null) e on e.contact_id = c.id
                        where c.account_id = :owner
                        """).param("owner", owner.value()).query(row -> {
            reached.computeIfAbsent(Columns.person(row), _ -> EnumSet.noneOf(Stage.class))
                    .add(Stage.valueOf(row.getString("reached")));
        });
        return reached;
    }

    void delete(AccountId owner, ContactId contact, UUID entry) {
        jdbc.sql("delete from contact_event where id = :id and contact_id = :contact and account_id = :owner")
                .param("id", entry)
                .param("contact", contact.value())
                .param("owner", owner.value())
                .update();
    }

    /** @param at when the entry was taken for a slip; null when it counts again */
    void correct(AccountId owner, ContactId contact, UUID entry, @Nullable Instant at) {
        jdbc.sql("""
                        update contact_event set corrected_at = :at
                        where id = :id and contact_id = :contact and account_id = :owner
                        """)
                .param("at", at == null ? null : Columns.utc(at))
                .param("id", entry)
                .param("contact", contact.value())
                .param("owner", owner.value())
                .update();
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        var channel = row.getString("channel");
        return new HistoryEntry(
                row.getObject("id", UUID.class),
                HistoryEntry.Kind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                Columns.instant(row, "recorded_at"),
                Columns.situation(row),
                channel == null ? null : Channel.valueOf(channel),
                row.getString("note"),
                row.getObject("corrected_at") != null);
    }
}
