package app.acquaint.cohort.ui;

import app.acquaint.common.AccountId;
import app.acquaint.practice.SharedDrafts;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** For a leader: what this learner lets them read. */
@Service
class SharedByLearner implements LearnerPagePart {

    private final SharedDrafts drafts;

    SharedByLearner(SharedDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> part(AccountId leader, AccountId learner) {
        return SharedRows.of(
                Words.heading("cohort.shared"),
                drafts.sharedWith(leader).stream()
                        .filter(one -> one.learner().id().equals(learner))
                        .toList(),
                leader);
    }
}
