package app.acquaint.notification;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.account.PublicAddress;
import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.notification.text.Values;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What letters name: people, courses, days and addresses, in the words of whoever reads them. */
@Component
class Facts {

    private final Accounts accounts;
    private final CourseCatalog catalog;
    private final PublicAddress address;

    Facts(Accounts accounts, CourseCatalog catalog, PublicAddress address) {
        this.accounts = accounts;
        this.catalog = catalog;
        this.address = address;
    }

    Optional<Account> account(AccountId id) {
        return accounts.find(id);
    }

    /** The name of somebody; empty when the account was erased. */
    Optional<String> name(AccountId id) {
        return accounts.find(id).map(Account::name);
    }

    /** The course's title; its id when it is not installed any more. */
    String course(CourseId id) {
        return catalog.find(id).map(Course::title).orElse(id.value());
    }

    static String day(LocalDate day, Account reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(reader.locale())
                .format(day);
    }

    /** @param path with a slash at its beginning */
    URI link(String path) {
        return address.of(path);
    }

    /** Begins the values of a letter to somebody. */
    Values to(Account reader, String path) {
        return new Values().with("name", reader.name()).with("link", link(path));
    }
}
