package app.acquaint.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.testkit.RunningJar;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organiser, a leader and a learner, each in a browser of their own at the same time. */
class LeadersIT {

    private static final String COURSE = "A professional network, 25 minutes at a time";
    private static final String REASON = "You will need people in other plants, and I want you to find the first one.";
    private static final String WISH = "Somebody who plans the shifts of a large site.";
    private static final String NOTE = "Is thinking of leaving, told me in private.";
    private static final String ADDRESS = "priya.solberg@example.net";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @TempDir
    Path data;

    @TempDir
    Path recordings;

    private final Inspection inspection = new Inspection();
    private RunningJar jar;
    private Seats seats;
    private Learner organiser;
    private Learner leader;
    private Leader leading;
    private Learner learner;
    private CourseWay way;

    @BeforeEach
    void open() {
        jar = RunningJar.start(data);
        seats = new Seats(recordings);
        organiser = seats.take("organiser");
        leader = seats.take("leader");
        leading = new Leader(leader);
        learner = seats.take("learner");
        way = new CourseWay(learner, () -> {});
    }

    @AfterEach
    void close() {
        seats.close();
        jar.close();
    }

    @Test
    void a_learner_is_invited_asked_helped_and_congratulated_and_is_never_watched() {
        organiser.makeFirstAccount(jar.page(""));
        joinAsLeader(inviteLeader());
        joinAsLearner(inviteLearner());
        assign();
        takeUpTheOffer();
        introduce();
        way.why();
        way.ask();
        keepSomethingToOneself();
        var shared = shareAndSpeak();
        seeWhatTheLeaderSees();
        finishTheCourse();
        takeTheTableAlong();
        congratulate();
        makeAndTakeBackTheCertificate();
        lookAroundAsOrganiser(shared);
        nothingElseWasEverReceived();
        assertThat(inspection.found()).as("what is amiss on the pages").isEmpty();
    }

    private String inviteLeader() {
        organiser.goTo("Organisation");
        assertThat(organiser.heading()).hasText("Everybody here");
        organiser
                .page()
                .getByLabel("leader", new Page.GetByLabelOptions().setExact(true))
                .check();
        organiser.press(organiser.main(), "Invite");
        var link = organiser.field("Link to pass on").inputValue();
        inspection.lookOnPhone(organiser.page());
        return link;
    }

    private void joinAsLeader(String link) {
        leader.page().navigate(link);
        assertThat(leader.heading()).hasText("Sample Learner invites you");
        inspection.look(leader.page());
        leader.fillIn("Lena Vogel", "lena@example.org");
        assertThat(leader.heading()).hasText("What a strong network does");
    }

    private String inviteLearner() {
        leader.goTo("Your learners");
        assertThat(leader.main()).containsText("It begins with an invitation");
        leader.follow("Add people");
        assertThat(leader.heading()).hasText("Invite learners");
        var link = leading.invite("Spring cohort");
        inspection.lookOnPhone(leader.page());
        return link;
    }

    private void joinAsLearner(String link) {
        learner.page().navigate(link);
        assertThat(learner.heading()).hasText("Lena Vogel invites you");
        assertThat(learner.page().locator("body"))
                .containsText("on which day you were last here; never what you write");
        inspection.look(learner.page());
        learner.fillIn("Amir Haddad", "amir@example.org");
        assertThat(learner.heading()).hasText("What a strong network does");
    }

    private void assign() {
        leader.goTo("Your learners");
        assertThat(leader.row("Amir Haddad")).containsText("At “Why” · last here on " + LONG_DAY.format(today()));
        inspection.lookOnPhone(leader.page());
        leader.follow("Assign a course");
        assertThat(leader.main()).containsText("People learn more when whoever leads them took the course too.");
        assertThat(leader.main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Begin: " + COURSE)))
                .isVisible();
        leading.assign("Spring cohort (one person)", REASON, due());
        var assigned = leader.row("Spring cohort (one person)");
        assertThat(assigned).containsText(REASON);
        assertThat(assigned).containsText("By " + DAY.format(due()) + ".");
        inspection.lookOnPhone(leader.page());
    }

    private void takeUpTheOffer() {
        learner.goTo("Home");
        var asked = learner.page().locator(".assignment-panel");
        assertThat(asked).containsText("asks you to take “" + COURSE + "”");
        assertThat(asked).containsText(REASON);
        assertThat(asked).containsText("Complete it by " + DAY.format(due()) + ".");
        inspection.lookOnPhone(learner.page());
        asked.getByText("Take up the offer").click();
        asked.getByLabel("What kind of person would you like to meet?").fill(WISH);
        learner.press(asked, "Ask for an introduction");
        assertThat(asked).containsText("You asked for this on " + DAY.format(today()) + ".");
    }

    private void introduce() {
        leader.page().reload();
        var wish = leader.row("Amir Haddad");
        assertThat(wish).containsText(WISH);
        leader.press(wish, "Mark as done: you introduced Amir Haddad");
        assertThat(leader.page().getByText("They would like to be introduced")).isHidden();
        learner.page().reload();
        assertThat(learner.page().locator(".assignment-panel")).containsText("marked this as done on");
        learner.follow("Go on with this lesson");
    }

    /** An address and a note of the person, which are nobody else's business. */
    private void keepSomethingToOneself() {
        learner.goTo("People");
        learner.follow("Priya");
        var details = learner.page().locator(".details-form");
        details.getByLabel("E-mail").fill(ADDRESS);
        details.getByLabel("Notes: the gist of what you heard").fill(NOTE);
        learner.press(details, "Save");
        assertThat(details.locator(".unsaved")).isHidden();
    }

    /** Returns the address of what is shared. */
    private String shareAndSpeak() {
        var sharing = new SharingWay(learner, leader, inspection);
        sharing.share();
        sharing.comment();
        sharing.answer();
        sharing.readTheAnswer();
        return leader.page().url();
    }

    /** The very words of the leader's page. */
    private void seeWhatTheLeaderSees() {
        var seen = lookAtTheLearner("At “Prepare”");
        inspection.lookOnPhone(leader.page());
        learner.goTo("What my leader sees");
        assertThat(learner.page().locator(".sight-full")).hasText(seen);
        assertThat(learner.main())
                .containsText("Looked on 1 of the last 30 days, the latest on " + LONG_DAY.format(today()));
        assertThat(learner.main()).containsText("Your ask to somebody");
        inspection.lookOnPhone(learner.page());
    }

    private String lookAtTheLearner(String standing) {
        leader.goTo("Your learners");
        assertThat(leader.row("Amir Haddad")).containsText(standing);
        leader.follow("Amir Haddad");
        assertThat(leader.heading()).hasText("Amir Haddad");
        var full = leader.page().locator(".sight-full");
        assertThat(full).containsText(standing);
        return full.textContent();
    }

    private void finishTheCourse() {
        learner.open(jar.page("course/networking/when-they-answer"), "When they answer");
        way.prepare();
        way.engage();
        way.followUp();
        way.graduate();
    }

    private void takeTheTableAlong() {
        leader.goTo("Your learners");
        var table = leader.page()
                .waitForDownload(() -> leader.follow("Take along as a table"))
                .path();
        assertThat(table).content().contains("Amir Haddad").contains("Graduated on " + LONG_DAY.format(today()));
        assertThat(table).content().doesNotContain(unshared());
    }

    private void congratulate() {
        lookAtTheLearner("Graduated on " + LONG_DAY.format(today()));
        leader.press(leader.main(), "Congratulate");
        var dialog = leader.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("One sentence").fill("I am glad that you stayed with it.");
        inspection.look(leader.page());
        leader.press(dialog, "Send it");
        assertThat(leader.main()).containsText("I am glad that you stayed with it.");
        learner.goTo("Home");
        assertThat(learner.heading()).hasText("You have done it");
        assertThat(learner.main()).containsText("I am glad that you stayed with it.");
    }

    private void makeAndTakeBackTheCertificate() {
        var certificate = new CertificateWay(learner, "Amir Haddad", inspection);
        learner.follow("See what you made");
        var address = certificate.make();
        try (var passerBy = seats.passerBy()) {
            var page = passerBy.newPage();
            page.navigate(address);
            certificate.verify(
                    page,
                    "completed the course",
                    COURSE,
                    "on " + LONG_DAY.format(today()),
                    "A real meeting was held, and thanked for.");
            certificate.takeBack();
            certificate.isGone(page);
        }
    }

    private void lookAroundAsOrganiser(String shared) {
        for (var path : List.of("organisation/people", "organisation/sign-up", "organisation/cohorts", "coach")) {
            organiser.page().navigate(jar.page(path).toString());
            assertThat(organiser.heading()).isVisible();
            inspection.look(organiser.page());
        }
        organiser.page().navigate(jar.page("organisation/mail").toString());
        assertThat(organiser.row("A learner shared a draft, to Lena Vogel")).isVisible();
        organiser.open(URI.create(shared), "This is no longer shared with you.");
        organiser.open(jar.page("learners"), "There is nothing here");
    }

    private void nothingElseWasEverReceived() {
        seats.leave();
        assertThat(seats.of("learner").sent(List.of(unshared()))).containsExactly(unshared());
        assertThat(seats.of("leader").received(List.of(unshared()))).isEmpty();
        assertThat(seats.of("leader").received(List.of(CourseWay.ASK))).isNotEmpty();
        assertThat(seats.of("organiser").received(List.of(unshared()))).isEmpty();
        assertThat(seats.of("organiser").received(List.of(CourseWay.ASK, WISH, REASON)))
                .isEmpty();
        assertThat(seats.of("organiser").received(List.of("amir@example.org"))).isNotEmpty();
    }

    private static String[] unshared() {
        return Stream.concat(CourseWay.UNSHARED.stream(), Stream.of(SharingWay.LATER, NOTE, ADDRESS))
                .toArray(String[]::new);
    }

    /** In the zone of the browsers. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    private static LocalDate due() {
        return today().plusDays(28);
    }
}
