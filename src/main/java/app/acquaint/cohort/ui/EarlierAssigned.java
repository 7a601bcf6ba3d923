package app.acquaint.cohort.ui;

import app.acquaint.cohort.EndedAssignment;
import app.acquaint.common.AccountId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** For a learner: what was assigned to them by those who lead them no more, and how it ended. */
@Service
class EarlierAssigned {

    private final AssigningDesk desk;

    EarlierAssigned(AssigningDesk desk) {
        this.desk = desk;
    }

    /**
     * Not there when there is nothing of the kind.
     *
     * @param leaders who lead whoever is logged in now
     */
    Optional<Component> byOthersThan(Set<AccountId> leaders) {
        var ended = desk.histories().endedFor(desk.me()).stream()
                .filter(one -> !leaders.contains(one.leader()))
                .toList();
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        var zone = desk.leading().current().get().zone();
        var names = desk.names(ended.stream().map(EndedAssignment::leader));
        var part = new Div(Words.heading("cohort.leaders.earlier"));
        ended.forEach(one -> part.add(
                Words.soft(Words.text(
                        "cohort.leaders.earlier.by",
                        Words.name(names.getOrDefault(one.leader(), "")),
                        desk.title(one.course()))),
                new Quotation(one.terms().reason()),
                new AssignmentHistory(one.history(), zone)));
        return Optional.of(part);
    }
}
