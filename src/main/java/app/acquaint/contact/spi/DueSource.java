package app.acquaint.contact.spi;

import app.acquaint.common.AccountId;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;

/** Other things due that <em>Today</em> lists beside people, for example commitments. */
public interface DueSource {

    /** What is due for the owner on that day or was before, most overdue first. */
    List<Due> due(AccountId owner, LocalDate today);

    /** One thing due. */
    interface Due {

        /** The day on which it became due. */
        LocalDate on();

        /**
         * A row for the page, with its actions.
         *
         * @param changed to be run, in the page's lock, after an action was taken
         */
        Component row(Runnable changed);
    }
}
