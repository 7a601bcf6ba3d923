package app.acquaint.contact;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.contact.Today.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Says who is due: one query for one owner and one day. */
@Service
public class Agenda {

    private static final Comparator<Entry> MOST_OVERDUE_FIRST =
            Comparator.comparing(Entry::on, Comparator.nullsLast(Comparator.naturalOrder()));

    private final JdbcClient jdbc;

    Agenda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What there is to do on that day, in the days of the owner's zone. */
    public Today on(AccountId owner, LocalDate day) {
        List<Entry> due = new ArrayList<>();
        List<Entry> untouched = new ArrayList<>();
        List<Entry> comingUp = new ArrayList<>();
        for (var entry : entries(owner, day)) {
            if (Today.hasCome(entry.on(), day)) {
                due.add(entry);
            } else if (entry.situation().lastTouch() == null) {
                untouched.add(entry);
            } else {
                comingUp.add(entry);
            }
        }
        due.sort(MOST_OVERDUE_FIRST);
        comingUp.sort(MOST_OVERDUE_FIRST);
        return new Today(day, due, untouched, comingUp);
    }

    private Iterable<Entry> entries(AccountId owner, LocalDate day) {
        Map<ContactId, Entry> people = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.id, c.name, c.stage, c.since, c.agreed, c.agreed_time, c.last_touch, c.next_touch,
                               p.id as promise_id, p.wording, p.due as promise_due
                        from contact c
                        left join contact_promise p on p.contact_id = c.id and p.account_id = c.account_id
                            and p.mine and p.kept_on is null and p.due <= :day
                        where c.account_id = :owner and c.practice_for is null
                            and (c.due <= :horizon or p.id is not null
                                or c.last_touch is null and c.stage in ('DRAFTED', 'KEEPING_IN_TOUCH'))
                        order by c.name_key, c.id, p.due, p.created_at
                        """)
                .param("owner", owner.value())
                .param("day", day)
                .param("horizon", day.plusDays(Today.AHEAD))
                .query(row -> {
                    var id = new ContactId(row.getObject("id", UUID.class));
                    var entry = people.get(id);
                    if (entry == null) {
                        entry = new Entry(id, row.getString("name"), Columns.situation(row), new ArrayList<>());
                        people.put(id, entry);
                    }
                    var promise = promise(row);
                    if (promise != null) {
                        entry.promises().add(promise);
                    }
                });
        return people.values();
    }

    private static @Nullable Promise promise(ResultSet row) throws SQLException {
        var id = row.getObject("promise_id", UUID.class);
        return id == null
                ? null
                : new Promise(id, true, row.getString("wording"), row.getObject("promise_due", LocalDate.class), null);
    }
}
