package app.acquaint.contact.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.AccountId;
import app.acquaint.contact.People;
import app.acquaint.contact.PromiseKeeping;
import app.acquaint.contact.Tracker;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What every page of the tracker works with, for whoever is logged in. */
@Component
record TrackerDesk(Tracker tracker, People people, PromiseKeeping promises, CurrentAccount current) {

    AccountId owner() {
        return current.id();
    }

    LocalDate today() {
        return current.today();
    }
}
