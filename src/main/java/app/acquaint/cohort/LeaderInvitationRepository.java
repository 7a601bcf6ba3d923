package app.acquaint.cohort;

import app.acquaint.account.spi.LeadersInvitations;
import app.acquaint.common.AccountId;
import app.acquaint.common.CohortId;
import app.acquaint.common.InvitationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which invitations lead into whose sight, and into which cohort while it is still that leader's. */
@Repository
class LeaderInvitationRepository implements LeadersInvitations {

    private static final String WITH_COHORT = """
            select invitation_id, leader_invitation.leader_id, cohort.id as cohort_id, cohort.name
            from leader_invitation left join cohort
                on cohort.id = cohort_id and cohort.leader_id = leader_invitation.leader_id""";

    private final JdbcClient jdbc;

    LeaderInvitationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cohortName empty when there is no cohort */
    record Row(InvitationId invitation, AccountId leader, Optional<CohortId> cohort, String cohortName) {}

    void insert(InvitationId invitation, AccountId leader, Optional<CohortId> cohort) {
        jdbc.sql("""
                        insert into leader_invitation (invitation_id, leader_id, cohort_id)
                        values (:invitation, :leader, :cohort)""")
                .param("invitation", invitation.value())
                .param("leader", leader.value())
                .param("cohort", cohort.map(CohortId::value).orElse(null))
                .update();
    }

    Optional<Row> find(InvitationId invitation) {
        return jdbc
                .sql(WITH_COHORT + " where invitation_id = :invitation")
                .param("invitation", invitation.value())
                .query((row, _) -> row(row))
                .list()
                .stream()
                .findFirst();
    }

    @Override
    public Set<InvitationId> of(AccountId leader) {
        return all(leader).keySet();
    }

    Map<InvitationId, Row> all(AccountId leader) {
        List<Row> rows = jdbc.sql(WITH_COHORT + " where leader_invitation.leader_id = :leader")
                .param("leader", leader.value())
                .query((row, _) -> row(row))
                .list();
        Map<InvitationId, Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.invitation(), row));
        return byId;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new InvitationId(row.getObject("invitation_id", UUID.class)),
                Columns.account(row, "leader_id"),
                Optional.ofNullable(row.getObject("cohort_id", UUID.class)).map(CohortId::new),
                Objects.requireNonNullElse(row.getString("name"), ""));
    }
}
