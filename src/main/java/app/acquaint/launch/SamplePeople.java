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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Fills a throw-away store with plainly marked sample people, and says how to log in as each of them. */
final class SamplePeople {

    private static final String PASSWORD = "sample-password";

    private final AccountService accounts;
    private final SampleLives lives;
    private final SampleLeading leading;
    private final CourseCatalog catalog;
    private final LocalDate today;
    private final PrintStream out;

    SamplePeople(ApplicationContext context, PrintStream out) {
        this.accounts = context.getBean(AccountService.class);
        this.lives = new SampleLives(context);
        this.leading = new SampleLeading(context);
        this.catalog = context.getBean(CourseCatalog.class);
        this.today = LocalDate.now(context.getBean(Clock.class));
        this.out = out;
    }

    /**
     * One who just starts, one who waits for an answer, one who has graduated and goes on, and who leads them. Three more
     * make their cohort large enough for figures.
     */
    void fillDemo() {
        var course = catalog.all().getFirst();
        out.println("Log in with the password \"" + PASSWORD + "\" as");
        var starter = add("Sample Starter", "starter", "has just begun", Set.of(Role.LEARNER, Role.ORGANISER));
        var asker = add("Sample Asker", "asker", "waits for an answer", Set.of(Role.LEARNER));
        var graduate = add("Sample Graduate", "graduate", "has graduated and keeps in touch", Set.of(Role.LEARNER));
        var leader = add("Sample Leader", "leader", "assigned them the course", Set.of(Role.LEARNER, Role.LEADER));
        var early = account("Sample Early Bird", "early", Set.of(Role.LEARNER));
        var late = account("Sample Late Bird", "late", Set.of(Role.LEARNER));
        var quiet = account("Sample Quiet One", "quiet", Set.of(Role.LEARNER));
        lives.waiting(asker, course, today);
        lives.waiting(early, course, today);
        Stream.of(graduate, quiet, leader).forEach(one -> lives.graduated(one, course, today));
        leading.cohort(leader, List.of(starter, asker, graduate, early, late, quiet), course, today);
        leading.comment(leader, asker, course);
        leading.congratulate(leader, graduate, course);
    }

    /** One account to look at a course with. */
    void fillPreview() {
        out.println("Log in with the password \"" + PASSWORD + "\" as");
        add("Sample Author", "author", "looks at the course", Set.of(Role.LEARNER, Role.ORGANISER));
    }

    private AccountId add(String name, String local, String what, Set<Role> roles) {
        out.println("  " + local + "@example.org  (" + name + ", who " + what + ")");
        return account(name, local, roles);
    }

    private AccountId account(String name, String local, Set<Role> roles) {
        var account = new Account(
                AccountId.next(),
                name,
                new EmailAddress(local + "@example.org"),
                ZoneId.systemDefault(),
                Locale.UK,
                roles);
        accounts.add(account, new NewPassword(PASSWORD));
        return account.id();
    }
}
