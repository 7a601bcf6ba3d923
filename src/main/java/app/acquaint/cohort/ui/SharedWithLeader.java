package app.acquaint.cohort.ui;

import app.acquaint.common.AccountId;
import app.acquaint.practice.Share;
import app.acquaint.practice.Sharing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** For a learner: what of their writing this leader can read. */
@Service
class SharedWithLeader implements LeaderCardPart {

    private final Sharing sharing;

    SharedWithLeader(Sharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> part(AccountId learner, AccountId leader) {
        return SharedRows.of(
                new H3(Words.text("cohort.shared")),
                sharing.all(learner).stream()
                        .filter(Share::open)
                        .filter(share -> share.replacedBy().isEmpty())
                        .filter(one -> one.leader()
                                .map(Share.Party::id)
                                .filter(leader::equals)
                                .isPresent())
                        .toList(),
                learner);
    }
}
