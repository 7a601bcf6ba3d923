package app.acquaint.cohort;

import app.acquaint.account.AddressList;
import app.acquaint.common.DomainException;
import java.util.List;
import java.util.stream.Collectors;

/** Some lines are no addresses; each is named with its number, so that it can be mended where it stands. */
public class UnreadLines extends DomainException {

    private static final int NAMED = 5;

    UnreadLines(List<AddressList.Problem> lines) {
        super(
                "cohort.invite.unread",
                lines.size(),
                lines.stream()
                        .limit(NAMED)
                        .map(line -> line.line() + " “" + line.text() + "”")
                        .collect(Collectors.joining(", ")),
                Math.max(0, lines.size() - NAMED));
    }
}
