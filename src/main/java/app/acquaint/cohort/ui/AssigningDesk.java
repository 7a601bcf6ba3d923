package app.acquaint.cohort.ui;

import app.acquaint.account.Account;
import app.acquaint.cohort.Assigning;
import app.acquaint.cohort.AssignmentHistories;
import app.acquaint.cohort.Introductions;
import app.acquaint.cohort.LeaderExample;
import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What pages work with on which something is assigned, or was. */
@Component
record AssigningDesk(
        LeadingDesk leading,
        Assigning assigning,
        AssignmentHistories histories,
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

    /** What they are called, asked once for all; those whose account was erased are left out. */
    Map<AccountId, String> names(Stream<AccountId> accounts) {
        return leading.accounts().findAll(accounts.collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    /** What somebody is called; empty when the account was erased. */
    String name(AccountId account) {
        return leading.accounts().find(account).map(Account::name).orElse("");
    }
}
