package app.acquaint.practice.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.AccountId;
import app.acquaint.contact.spi.DueSource;
import app.acquaint.practice.Commitment;
import app.acquaint.practice.Commitments;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Brings commitments back in <em>Today</em> when their day has come. */
@Service
class CommitmentsDue implements DueSource {

    private final Commitments commitments;
    private final CurrentAccount account;

    CommitmentsDue(Commitments commitments, CurrentAccount account) {
        this.commitments = commitments;
        this.account = account;
    }

    @Override
    public List<Due> due(AccountId owner, LocalDate today) {
        return commitments.due(owner, today).stream().map(this::due).toList();
    }

    private Due due(Commitment commitment) {
        return new Due() {
            @Override
            public LocalDate on() {
                return commitment.dueOn();
            }

            @Override
            public Component row(Runnable changed) {
                return new CommitmentRow(commitment, commitments, account, changed);
            }
        };
    }
}
