package app.acquaint.cohort;

import static java.util.stream.Collectors.toSet;

import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a leader's cohorts with all their members at once. */
@Repository
class SightGroupRepository {

    private final JdbcClient jdbc;

    SightGroupRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The leader's cohorts by name, those without anybody among them; members who are not seen are left out. */
    List<LeaderGroup> of(AccountId leader, Set<AccountId> seen) {
        Map<CohortId, List<Place>> groups = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.id, c.name, m.learner_id from cohort c left join cohort_member m on m.cohort_id = c.id
                        where c.leader_id = :leader order by c.name, c.id""")
                .param("leader", leader.value())
                .query((row, _) -> new Place(
                        new CohortId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        learner(row.getObject("learner_id", UUID.class))))
                .list()
                .forEach(place -> groups.computeIfAbsent(place.cohort(), _ -> new ArrayList<>())
                        .add(place));
        return groups.values().stream().map(places -> group(places, seen)).toList();
    }

    private static LeaderGroup group(List<Place> places, Set<AccountId> seen) {
        var first = places.getFirst();
        var members = places.stream()
                .map(Place::learner)
                .filter(Objects::nonNull)
                .filter(seen::contains)
                .collect(toSet());
        return new LeaderGroup(first.cohort(), first.name(), members);
    }

    private static @Nullable AccountId learner(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }

    /** @param learner null in the one row of a cohort without anybody */
    private record Place(
            CohortId cohort, String name, @Nullable AccountId learner) {}
}
