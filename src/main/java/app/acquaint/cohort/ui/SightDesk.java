package app.acquaint.cohort.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.cohort.Encouragements;
import app.acquaint.cohort.LeaderSight;
import app.acquaint.cohort.Looks;
import app.acquaint.common.AccountId;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the pages of leaders and those of the people they lead work with, for whoever is logged in. */
@Component
record SightDesk(
        LeaderSight sight, Looks looks, Encouragements encouragements, CourseCatalog catalog, CurrentAccount current) {

    AccountId me() {
        return current.id();
    }

    List<Course> courses() {
        return catalog.all();
    }
}
