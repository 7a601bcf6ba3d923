package app.acquaint.launch;

import app.acquaint.account.Account;
import app.acquaint.account.AccountService;
import app.acquaint.account.NewPassword;
import app.acquaint.account.Role;
import app.acquaint.common.AccountId;
import app.acquaint.common.EmailAddress;
import app.acquaint.course.CourseCatalog;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Fills a throw-away store with plainly marked sample people, and says how to log in as each of them. */
final class SamplePeople {

    private static final String PASSWORD = "sample-password";

    private final AccountService accounts;
    private final SampleLives lives;
    private final CourseCatalog catalog;
    private final LocalDate today;
    private final PrintStream out;

    SamplePeople(ApplicationContext context, PrintStream out) {
        this.accounts = context.getBean(AccountService.class);
        this.lives = new SampleLives(context);
        this.catalog = context.getBean(CourseCatalog.class);
        this.today = LocalDate.now(context.getBean(Clock.class));
        this.out = out;
    }

    /** One who just starts, one who waits for an answer, and one who has graduated and goes on. */
    void fillDemo() {
        var course = catalog.all().getFirst();
        out.println("Log in with the password \"" + PASSWORD + "\" as");
        add("Sample Starter", "starter", "has just begun", Set.of(Role.LEARNER, Role.ORGANISER));
        lives.waiting(add("Sample Asker", "asker", "waits for an answer", Set.of(Role.LEARNER)), course, today);
        lives.graduated(
                add("Sample Graduate", "graduate", "has graduated and keeps in touch", Set.of(Role.LEARNER)),
                course,
                today);
    }

    /** One account to look at a course with. */
    void fillPreview() {
        out.println("Log in with the password \"" + PASSWORD + "\" as");
        add("Sample Author", "author", "looks at the course", Set.of(Role.LEARNER, Role.ORGANISER));
    }

    private AccountId add(String name, String local, String what, Set<Role> roles) {
        var account = new Account(
                AccountId.next(),
                name,
                new EmailAddress(local + "@example.org"),
                ZoneId.systemDefault(),
                Locale.UK,
                roles);
        accounts.add(account, new NewPassword(PASSWORD));
        out.println("  " + account.email() + "  (" + name + ", who " + what + ")");
        return account.id();
    }
}
