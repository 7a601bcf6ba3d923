package app.acquaint.cohort.ui;

import app.acquaint.account.Account;
import app.acquaint.cohort.Assigning;
import app.acquaint.cohort.Introductions;
import app.acquaint.cohort.LeaderExample;
import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import org.springframework.stereotype.Component;

/** What pages work with on which something is assigned, or was. */
@Component
record AssigningDesk(
        LeadingDesk leading,
        Assigning assigning,
        Introductions introductions,
        LeaderExample example,
        CourseCatalog courses) {

    AccountId me() {
        return leading.me();
    }

    /** What the course is called; its id when it is not installed any more. */
    String title(CourseId course) {
        return courses.find(course).map(Course::title).orElseGet(course::value);
    }

    /** What somebody is called; empty when the account was erased. */
    String name(AccountId account) {
        return leading.accounts().find(account).map(Account::name).orElse("");
    }
}
