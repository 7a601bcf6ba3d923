package app.acquaint.cohort.ui;

import app.acquaint.cohort.LeaderExample;
import app.acquaint.common.AccountId;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells a learner that this leader took the course too, where the leader likes it to be seen. */
@Service
class ExampleOnCard implements LeaderCardPart {

    private final LeaderExample example;

    ExampleOnCard(LeaderExample example) {
        this.example = example;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Component> part(AccountId learner, AccountId leader) {
        return example.of(leader).map(day -> Words.soft(Words.text("cohort.leaders.example", Words.day(day))));
    }
}
