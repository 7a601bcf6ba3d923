package app.acquaint.cohort.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.cohort.Assigning;
import app.acquaint.cohort.AssignmentHistories;
import app.acquaint.common.AccountId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** For a learner: what this leader assigned, also what is over, and how that came to be. */
@Service
class AssignedOnCard implements LeaderCardPart {

    private final Assigning assigning;
    private final AssignmentHistories histories;
    private final CurrentAccount current;

    AssignedOnCard(Assigning assigning, AssignmentHistories histories, CurrentAccount current) {
        this.assigning = assigning;
        this.histories = histories;
        this.current = current;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> part(AccountId learner, AccountId leader) {
        var standing = assigning.between(leader, learner);
        var ended = histories.endedFor(learner).stream()
                .filter(one -> one.leader().equals(leader))
                .toList();
        if (standing.isEmpty() && ended.isEmpty()) {
            return Optional.empty();
        }
        var zone = current.get().zone();
        var changes = histories.ofStanding(learner);
        var part = new Div(new H3(Words.text("cohort.leaders.assigned")));
        standing.forEach(one -> part.add(
                new Quotation(one.reason()), new AssignmentHistory(changes.getOrDefault(one.id(), List.of()), zone)));
        ended.forEach(one -> part.add(new Quotation(one.terms().reason()), new AssignmentHistory(one.history(), zone)));
        return Optional.of(part);
    }
}
