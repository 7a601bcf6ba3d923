package app.acquaint.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed in several tabs of one browser is kept, or asked about, and never replaced or cut in silence. */
class TwoTabsIT extends OneServer {

    private static final String DRAFT = "course/networking/write-yours";
    private static final String FACTS = "course/networking/read-quietly";
    private static final String LISTED = "What interests you about your person";
    private static final String SAVES = "**/api/writings";
    private static final Pattern BEFORE_LOG_IN = Pattern.compile("/login");

    private Learner one;
    private Learner other;

    @BeforeEach
    void twoTabs() {
        one = learner;
        other = new Learner(person.newPage());
    }

    @Test
    void an_older_text_is_offered_again_after_a_reload_and_overwrites_nothing() {
        bothOpen(DRAFT, "Write yours");
        draft(one).fill("Alpha text one");
        assertThat(draft(other)).hasValue("Alpha text one");
        draft(other).fill("Beta text one");
        saved(other);
        draft(one).fill("Alpha text two");
        assertThat(texts(one)).hasText(new String[] {"Alpha text two", "Beta text one"});

        one.page().reload();

        assertThat(texts(one)).hasText(new String[] {"Alpha text two", "Beta text one"});
        assertThat(draft(one)).hasValue("Alpha text two");
        draft(other).fill("Fourth, the newest, saved.");
        saved(other);
        other.page().reload();
        assertThat(draft(other)).hasValue("Fourth, the newest, saved.");
        saved(other);

        assertThat(texts(one)).hasText(new String[] {"Alpha text two", "Fourth, the newest, saved."});
        one.press(one.page().locator("draft-sheet"), "Take the other");
        assertThat(draft(one)).hasValue("Fourth, the newest, saved.");
        saved(one);
        one.press(one.page().locator("draft-sheet"), "Versions");
        assertThat(one.page().locator(".versions-text")).hasText("Alpha text two");
        assertThat(left(one)).isEqualTo(0);
    }

    @Test
    void of_two_lists_both_are_shown_and_both_can_be_kept() {
        bothOpen(FACTS, "Read up, quietly");
        other.page().route(SAVES, Route::abort);
        other.list(LISTED, List.of("Safety"));
        one.list(LISTED, List.of("Night shifts", "Norwegian"));
        assertThat(one.exercise(LISTED).locator(".kept-state")).hasText("Saved");

        other.page().unroute(SAVES);

        assertThat(texts(other)).hasText(new String[] {"Safety", "Night shifts Norwegian"});
        other.press(other.exercise(LISTED), "Put both together");

        assertThat(other.exercise(LISTED).locator(".kept-state")).hasText("Saved");
        one.page().reload();
        var rows = one.exercise(LISTED).locator(".fact-row textarea");
        assertThat(rows).hasCount(3);
        one.press(one.exercise(LISTED), "Versions");
        assertThat(one.page().locator(".versions-text")).containsText("Night shifts");
    }

    @Test
    void a_draft_waits_for_the_log_in_in_another_tab_and_is_saved_by_itself() {
        one.open(jar.page(DRAFT), "Write yours");
        draft(one).fill("Before the log-out");
        saved(one);
        person.clearCookies();

        draft(one).fill("Typed while nobody was logged in");

        var link = one.page().locator("draft-sheet .kept-login");
        assertThat(link).isVisible();
        assertThat(one.page().locator(".v-system-error:visible")).hasCount(0);
        var again = new Learner(person.waitForPage(link::click));
        assertThat(again.page()).hasURL(BEFORE_LOG_IN);
        again.logInHere();
        assertThat(again.heading()).hasText("Write yours");
        saved(one);
        again.page().reload();
        assertThat(draft(again)).hasValue("Typed while nobody was logged in");
    }

    @Test
    void a_long_text_is_refused_with_its_length_and_no_note_speaks_of_an_earlier_one() {
        one.open(jar.page(DRAFT), "Write yours");
        draft(one).fill("Would you be interested in a 25-minute networking meeting in the next two weeks?");
        assertThat(one.page().locator(".draft-note").first()).isVisible();

        draft(one).fill("Grüße 😀 naïve ".repeat(14_000));

        assertThat(one.page().locator(".sheet-trouble")).containsText("100,000 fit");
        assertThat(one.page().locator(".draft-note")).hasCount(0);
        assertThat(one.page().locator(".sheet-mirror")).hasCount(0);
        draft(one).fill("");
        saved(one, "");
    }

    @Test
    void notes_on_a_person_say_that_they_are_not_saved_and_what_changed_meanwhile() {
        one.open(jar.page("people"), "People");
        one.page().getByLabel("Name").last().fill("Moana");
        one.press(one.page().locator("main"), "Add");
        assertThat(one.heading()).hasText("Moana");
        var hint = one.page().locator(".details-form .unsaved");
        assertThat(hint).isHidden();
        notes(one).fill("Typed here");
        assertThat(hint).isVisible();
        var device = browser.person();
        var other = new Learner(device.newPage());
        other.logIn(jar.page("login"));
        other.page().navigate(one.page().url());
        notes(other).fill("Saved there");
        notes(other).blur();
        other.press(other.page().locator(".details-form"), "Save");
        assertThat(other.page().locator(".details-form .unsaved")).isHidden();
        device.close();

        one.page().reload();

        assertThat(notes(one)).hasValue("Typed here");
        assertThat(hint).isVisible();
        assertThat(one.page().locator(".changed-elsewhere")).containsText("Saved there");
        one.press(one.page().locator(".changed-elsewhere"), "Save what I typed here");
        assertThat(hint).isHidden();
    }

    @Test
    void what_does_not_fit_into_a_field_is_said_and_not_cut() {
        one.open(jar.page("people"), "People");
        var name = one.page().getByLabel("Name").last();

        name.fill("a".repeat(10_000));
        name.blur();

        assertThat(one.page().locator("main")).containsText("120 characters fit; this has 10,000.");
        assertThat(name).hasValue("a".repeat(10_000));
    }

    private void bothOpen(String page, String title) {
        one.open(jar.page(page), title);
        other.open(jar.page(page), title);
    }

    private static Locator draft(Learner learner) {
        return learner.page().locator("draft-sheet").getByRole(AriaRole.TEXTBOX).first();
    }

    private static Locator notes(Learner learner) {
        return learner.page().getByLabel("Notes: the gist of what you heard");
    }

    /** Both sides of what is asked when another tab saved since. */
    private static Locator texts(Learner learner) {
        return learner.page().locator(".sheet-conflict blockquote");
    }

    private static void saved(Learner learner) {
        saved(learner, "Saved");
    }

    private static void saved(Learner learner, String words) {
        assertThat(learner.page().locator("draft-sheet .kept-state")).hasText(words);
    }

    /** So many texts wait in the browser to be acknowledged. */
    private static int left(Learner learner) {
        return (int) learner.page()
                .evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('acquaint:kept:')).length");
    }
}
