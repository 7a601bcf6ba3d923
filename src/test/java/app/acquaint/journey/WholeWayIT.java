package app.acquaint.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.testkit.Browser;
import app.acquaint.testkit.RunningJar;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a new user in a real browser against the packaged jar. */
class WholeWayIT {

    @TempDir
    Path data;

    private final Inspection inspection = new Inspection();

    @Test
    void from_the_first_page_to_a_person_in_the_tracker_and_a_date_to_write_again() {
        try (var jar = RunningJar.start(data);
                var browser = Browser.open()) {
            var person = browser.person();
            person.setDefaultTimeout(30_000);
            var learner = new Learner(person.newPage());
            learner.page().setDefaultTimeout(30_000);
            learner.makeFirstAccount(jar.page("people"));
            inspection.look(learner.page());
            var way = new CourseWay(learner, () -> inspection.look(learner.page()));
            learner.goOn("What a strong network does");
            way.why();
            way.ask();
            way.prepare();
            way.engage();
            way.followUp();
            way.graduate();
            keepGoing(learner, jar);
            assertThat(inspection.found()).as("what is amiss on the pages").isEmpty();
        }
    }

    private void keepGoing(Learner learner, RunningJar jar) {
        learner.page().navigate(jar.page("").toString());
        assertThat(learner.heading()).hasText("You have done it");
        inspection.look(learner.page());
        learner.page().getByText("See what you made").click();
        assertThat(learner.page().locator("main")).containsText("handover board");
        inspection.look(learner.page());
        learner.page().navigate(jar.page("people").toString());
        learner.page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Priya"))
                .first()
                .click();
        assertThat(learner.heading()).containsText("Priya");
        assertThat(learner.page().locator("main")).containsText("Next touch");
        inspection.look(learner.page());
        for (var path : List.of("people", "today", "writing", "account", "privacy", "course/networking/graduation")) {
            learner.page().navigate(jar.page(path).toString());
            assertThat(learner.heading()).isVisible();
            inspection.look(learner.page());
        }
    }
}
