package app.acquaint.cohort.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.cohort.Assigning;
import app.acquaint.cohort.Assignment;
import app.acquaint.common.AccountId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** For a learner: what this leader assigned, withdrawn ones among them, and how that came to be. */
@Service
class AssignedOnCard implements LeaderCardPart {

    private final Assigning assigning;
    private final CurrentAccount current;

    AssignedOnCard(Assigning assigning, CurrentAccount current) {
        this.assigning = assigning;
        this.current = current;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> part(AccountId learner, AccountId leader) {
        var all = new ArrayList<Assignment>(assigning.toLearner(learner));
        all.addAll(assigning.withdrawnFrom(learner));
        var theirs = all.stream().filter(one -> one.leader().equals(leader)).toList();
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        var zone = current.get().zone();
        var part = new Div(new H3(Words.text("cohort.leaders.assigned")));
        theirs.forEach(one -> part.add(
                new Quotation(one.reason()), new AssignmentHistory(assigning.history(learner, one.id()), zone)));
        return Optional.of(part);
    }
}
