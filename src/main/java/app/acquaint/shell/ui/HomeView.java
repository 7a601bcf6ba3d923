package app.acquaint.shell.ui;

import app.acquaint.account.Account;
import app.acquaint.account.CurrentAccount;
import app.acquaint.account.Role;
import app.acquaint.contact.spi.DueSource;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.progress.CourseStanding;
import app.acquaint.progress.Next;
import app.acquaint.progress.Outlook;
import app.acquaint.progress.ProgressService;
import app.acquaint.uikit.HomeSection;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.PageLink;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Where one is, and the one next thing to do. */
@Route("")
@PermitAll
class HomeView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentAccount current;
    private final CourseCatalog catalog;
    private final ProgressService progress;
    private final List<DueSource> dueSources;
    private final List<HomeSection> sections;

    HomeView(
            CurrentAccount current,
            CourseCatalog catalog,
            ProgressService progress,
            List<DueSource> dueSources,
            List<HomeSection> sections) {
        this.current = current;
        this.catalog = catalog;
        this.progress = progress;
        this.dueSources = List.copyOf(dueSources);
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home");
    }

    private void show() {
        removeAll();
        var account = current.get();
        var today = current.today();
        var standings = catalog.all().stream()
                .map(course -> progress.standing(account.id(), course))
                .toList();
        var standing = OpenCourse.of(standings);
        var outlook = progress.outlook(account.id(), standing, today);
        var words = new NextWords(standing, today, getLocale(), this::getTranslation);
        addNext(account, today, standing, outlook, words);
        addWaiting(outlook, words);
        addDue(account, today);
        sections.forEach(one -> one.section().ifPresent(this::add));
        add(section(standing.course()), new CourseSteps(standing));
        addPending(account);
    }

    private void addNext(Account account, LocalDate today, CourseStanding standing, Outlook outlook, NextWords words) {
        var said = words.of(outlook.next(), account.name());
        add(new PageHeading(words.day(today), said.title()), lead(said.lead()));
        var actions = new Div(new PageLink(said.address(), said.action()).asButton(true));
        actions.addClassName("actions");
        if (!(outlook.next() instanceof Next.ContinueLesson || outlook.next() instanceof Next.Begin)) {
            standing.nextLesson().ifPresent(lesson -> {
                var link = new PageLink(
                        Places.lesson(standing.course(), lesson), getTranslation("shell.home.read-on", lesson.title()));
                link.addClassName("quiet-link");
                actions.add(link);
            });
        }
        add(actions);
    }

    private void addWaiting(Outlook outlook, NextWords words) {
        var others = outlook.waiting().stream()
                .filter(waiting -> !outlook.next().equals(new Next.Wait(waiting)))
                .toList();
        if (!others.isEmpty()) {
            var rows = new Rows();
            others.forEach(waiting -> rows.add(words.row(waiting)));
            add(section("shell.home.waiting"), rows);
        }
    }

    private void addDue(Account account, LocalDate today) {
        var due = dueSources.stream()
                .flatMap(source -> source.due(account.id(), today).stream())
                .sorted(Comparator.comparing(DueSource.Due::on))
                .toList();
        if (!due.isEmpty()) {
            var rows = new Rows();
            due.forEach(one -> rows.add(one.row(this::show)));
            add(section("shell.home.due"), rows);
        }
    }

    private void addPending(Account account) {
        var problems = catalog.pending();
        if (account.roles().contains(Role.ORGANISER) && !problems.isEmpty()) {
            add(new PendingContent(problems));
        }
    }

    private static Component lead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("home-lead");
        return lead;
    }

    private H2 section(String key) {
        var heading = new H2(getTranslation(key));
        heading.addClassName("section-heading");
        return heading;
    }

    private static H2 section(Course course) {
        var heading = new H2(course.title());
        heading.addClassName("section-heading");
        heading.getElement().setAttribute("lang", course.language());
        return heading;
    }
}
