package app.acquaint.contact;

import app.acquaint.common.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what the history says. A touch counts as a follow-up once thanks are out: its entry says where one stood. */
@Repository
class ActCountsRepository implements ActCounts {

    private final JdbcClient jdbc;

    ActCountsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AccountId, Acts> of(Collection<AccountId> owners) {
        Map<AccountId, Acts> counts = new HashMap<>();
        if (owners.isEmpty()) {
            return counts;
        }
        owners.forEach(owner -> counts.put(owner, Acts.NONE));
        jdbc.sql("""
                        select account_id,
                            count(distinct case when act = 'ASKED' then contact_id end) as asked,
                            sum(case when act = 'MET' then 1 else 0 end) as met,
                            count(distinct case when act = 'THANKED' then contact_id end)
                                + sum(case when act = 'TOUCHED' then 1 else 0 end) as followed_up
                        from (select distinct e.account_id, e.contact_id, e.happened_on,
                                case when e.kind = 'MOVED' then e.stage else e.kind end as act
                            from contact_event e join contact c on c.id = e.contact_id
                            where e.account_id in (:owners) and e.corrected_at is null and c.practice_for is null
                                and (e.kind = 'MOVED' and e.stage in ('ASKED', 'MET', 'THANKED')
                                    or e.kind = 'TOUCHED' and e.stage in ('THANKED', 'KEEPING_IN_TOUCH'))) acts
                        group by account_id""")
                .param("owners", owners.stream().map(AccountId::value).toList())
                .query(row -> {
                    counts.put(
                            new AccountId(row.getObject("account_id", UUID.class)),
                            new Acts(row.getInt("asked"), row.getInt("met"), row.getInt("followed_up")));
                });
        return counts;
    }
}
