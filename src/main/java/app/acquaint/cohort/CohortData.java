package app.acquaint.cohort;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.account.Role;
import app.acquaint.account.spi.OutgoingPart;
import app.acquaint.common.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes along who sees how far one is and what was assigned and wished for ({@code leaders.json}), and of leaders their
 * cohorts' names and what they assigned ({@code leading.json}), without the names of their learners, which are not
 * theirs. Nothing of it is brought back in: a bond is between two people of one installation.
 */
@Component
class CohortData implements OutgoingPart {

    static final String LEADERS = "leaders.json";
    static final String LEADING = "leading.json";

    private static final int AFTER_EVERYTHING_REFERRED_TO = 500;

    private final Accounts accounts;
    private final BondRepository bonds;
    private final AssignmentRepository assignments;
    private final AssignmentHistories histories;
    private final IntroductionRepository wishes;
    private final CohortRepository cohorts;
    private final JsonMapper json;

    CohortData(
            Accounts accounts,
            BondRepository bonds,
            AssignmentRepository assignments,
            AssignmentHistories histories,
            IntroductionRepository wishes,
            CohortRepository cohorts,
            JsonMapper json) {
        this.accounts = accounts;
        this.bonds = bonds;
        this.assignments = assignments;
        this.histories = histories;
        this.wishes = wishes;
        this.cohorts = cohorts;
        this.json = json;
    }

    @Override
    public int order() {
        return AFTER_EVERYTHING_REFERRED_TO;
    }

    @Override
    public Map<String, String> export(AccountId owner) {
        Map<String, String> files = new TreeMap<>();
        files.put(LEADERS, write(learner(owner)));
        if (accounts.find(owner).map(Account::roles).orElse(Set.of()).contains(Role.LEADER)) {
            files.put(LEADING, write(leader(owner)));
        }
        return files;
    }

    private LearnerFile learner(AccountId owner) {
        var led = bonds.ofLearner(owner);
        var ended = histories.endedFor(owner);
        var leaders =
                Stream.concat(led.stream().map(Bond::leader), ended.stream().map(EndedAssignment::leader));
        var names = accounts.findAll(leaders.collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Account::id, Account::name));
        return new LearnerFile(
                led.stream()
                        .map(one -> new LeaderEntry(names.getOrDefault(one.leader(), ""), one.origin(), one.since()))
                        .toList(),
                assignments.toLearner(owner).stream()
                        .map(one -> AssignmentEntry.of(one, names.getOrDefault(one.leader(), "")))
                        .toList(),
                ended.stream()
                        .map(one -> EndedEntry.of(one, names.getOrDefault(one.leader(), "")))
                        .toList(),
                wishes.ofLearner(owner).stream()
                        .map(one -> new WishEntry(
                                one.wish(), one.asked(), one.answered().orElse(null)))
                        .toList());
    }

    private LeaderFile leader(AccountId owner) {
        return new LeaderFile(
                cohorts.all(owner).stream().map(Cohort::name).toList(),
                assignments.byLeader(owner).stream()
                        .map(one -> AssignmentEntry.of(one, null))
                        .toList(),
                histories.endedBy(owner).stream()
                        .map(one -> EndedEntry.of(one, null))
                        .toList());
    }

    private String write(Object file) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    record LearnerFile(
            List<LeaderEntry> leaders,
            List<AssignmentEntry> assignments,
            List<EndedEntry> ended,
            List<WishEntry> introductions) {}

    record LeaderFile(List<String> cohorts, List<AssignmentEntry> assignments, List<EndedEntry> ended) {}

    record LeaderEntry(String name, Bond.Origin origin, Instant since) {}

    /** @param leader null among the leader's own */
    record AssignmentEntry(
            @Nullable String leader,
            String course,
            String reason,
            @Nullable LocalDate due,
            int introductions,
            Instant at) {

        static AssignmentEntry of(Assignment assignment, @Nullable String leader) {
            return new AssignmentEntry(
                    leader,
                    assignment.course().value(),
                    assignment.reason(),
                    assignment.due().orElse(null),
                    assignment.introductions(),
                    assignment.at());
        }
    }

    /** @param leader null among the leader's own */
    record EndedEntry(
            @Nullable String leader,
            String course,
            String reason,
            @Nullable LocalDate due,
            int introductions,
            AssignmentChange.What how,
            Instant endedAt) {

        static EndedEntry of(EndedAssignment ended, @Nullable String leader) {
            var terms = ended.terms();
            return new EndedEntry(
                    leader,
                    ended.course().value(),
                    terms.reason(),
                    terms.due().orElse(null),
                    terms.introductions(),
                    ended.how(),
                    ended.endedAt());
        }
    }

    record WishEntry(String wish, Instant asked, @Nullable Instant answered) {}
}
