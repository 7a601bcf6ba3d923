package app.acquaint.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.testkit.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Without a mouse, with a magnified page, and on the pages before log-in: nobody is left out. */
class KeyboardIT extends OneServer {

    private static final String ASK = "Would you be interested in a 25-minute networking meeting in the next two weeks,"
            + " so that we get to know each other?";

    /** A long page has fewer stops than this; more means that the focus goes round in a part of it. */
    private static final int MOST_STOPS = 250;

    /**
     * What of the element with the focus, inside whatever shadow it stands in, a person would miss; empty when it can
     * be seen, has a name and is large enough to hit.
     */
    private static final String LACKING = """
            async () => {
              await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body) return null;
              const lacks = [];
              const shown = [];
              for (let each = at; each; each = each.parentElement ?? each.getRootNode().host) {
                const style = getComputedStyle(each);
                shown.push(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
                    || style.boxShadow !== 'none');
                if (shown.length === 4) break;
              }
              if (!shown.some(Boolean)) lacks.push('no sign of focus');
              const box = at.getBoundingClientRect();
              const field = at.closest('vaadin-select, vaadin-date-picker');
              const wholes = [at, ...(field ? [field] : []), ...(at.labels ?? [])];
              const height = Math.max(...wholes.map((each) => each.getBoundingClientRect().height));
              if (height < 24 && getComputedStyle(at).display !== 'inline') lacks.push('only ' + height + ' px high');
              if (box.right < 0 || box.left > innerWidth) lacks.push('beside the page');
              return lacks.length ? lacks.join(', ') + ': ' + at.outerHTML.slice(0, 160) : '';
            }
            """;

    @Test
    void the_focus_goes_to_the_heading_of_each_new_page() {
        learner.page().navigate(jar.page("").toString());
        for (var name : List.of("People", "Today", "Your writing", "Account")) {
            focus(link(name));
            press("Enter");
            assertThat(learner.heading())
                    .containsText(name, new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
            assertThat(learner.heading()).isFocused();
        }
    }

    @Test
    void the_first_stop_of_a_page_leads_past_the_rail_into_its_text() {
        learner.open(jar.page("course/networking/write-yours"), "Write yours");
        press("Tab");
        press("Enter");
        assertThat(learner.page().locator("main")).isFocused();
    }

    @Test
    void every_stop_on_every_kind_of_page_can_be_seen_and_hit_and_none_holds_the_focus() {
        var lacking = new ArrayList<String>();
        for (var path : List.of(
                "",
                "course/networking/small-favours",
                "course/networking/write-yours",
                "course/networking/under-a-minute",
                "course/networking/plan-25",
                "people",
                "today",
                "writing",
                "account")) {
            learner.page().navigate(jar.page(path).toString());
            assertThat(learner.heading()).isVisible();
            lacking.addAll(walk());
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void a_draft_is_written_and_a_finding_kept_and_taken_back_by_keyboard_alone() {
        learner.open(jar.page("course/networking/write-yours"), "Write yours");
        var sheet = learner.page().locator("draft-sheet");
        focus(sheet.getByRole(AriaRole.TEXTBOX).first());
        learner.page().keyboard().type(ASK);
        var finding = sheet.locator(".draft-note.mend").filter(new Locator.FilterOptions().setHasText("available"));
        assertThat(finding).isVisible();

        focus(button(sheet, "Keep mine"));
        press("Enter");
        var kept = sheet.locator(".draft-note.mine");
        assertThat(kept).isVisible();
        assertThat(finding).isHidden();

        focus(button(kept, "Undo"));
        press("Enter");
        assertThat(kept).isHidden();
        assertThat(finding).isVisible();
    }

    @Test
    void the_plan_is_put_in_another_order_by_keyboard_and_the_focus_stays_with_the_part() {
        learner.open(jar.page("course/networking/plan-25"), "A plan for 25 minutes");
        var up = learner.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move up: My story"));
        focus(up);
        press("Enter");
        assertThat(up).isFocused();
    }

    @Test
    void nothing_is_lost_at_four_times_the_size() {
        // 1280 pixels at 400 %
        learner.page().setViewportSize(320, 256);
        for (var path : List.of(
                "",
                "course/networking/write-yours",
                "course/networking/plan-25",
                "people",
                "today",
                "writing",
                "account",
                "privacy")) {
            learner.page().navigate(jar.page(path).toString());
            assertThat(learner.heading()).isVisible();
            assertThat((int) learner.page().evaluate("() => document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(320);
        }
    }

    @Test
    void axe_finds_nothing_before_log_in_nor_where_there_is_no_page_nor_on_a_phone() {
        var found = new ArrayList<String>();
        learner.page().setViewportSize(390, 844);
        for (var path : List.of("", "course/networking/write-yours", "people", "account", "no/such/page")) {
            learner.page().navigate(jar.page(path).toString());
            assertThat(learner.heading()).isVisible();
            found.addAll(Browser.axe(learner.page()));
        }
        try (var stranger = browser.person()) {
            var page = stranger.newPage();
            for (var path : List.of("login", "login?error", "login?bye", "reset?token=unknown", "privacy")) {
                page.navigate(jar.page(path).toString());
                assertThat(page.locator("h1")).isVisible();
                found.addAll(Browser.axe(page));
            }
        }
        assertThat(found).isEmpty();
    }

    /** Goes through the page by Tab, as far as its end, and says what stops lack. */
    private List<String> walk() {
        var page = learner.page();
        var lacking = new ArrayList<String>();
        page.evaluate("() => document.activeElement?.blur()");
        for (int stops = 0; ; stops++) {
            assertThat(stops).as("stops on " + page.url()).isLessThan(MOST_STOPS);
            press("Tab");
            var lacks = page.evaluate(LACKING);
            if (lacks == null) {
                assertThat(stops).as("stops on " + page.url()).isGreaterThan(5);
                return lacking;
            }
            if (!lacks.toString().isEmpty()) {
                lacking.add(page.url() + " " + lacks);
            }
        }
    }

    private Locator link(String name) {
        return learner.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "\\b")))
                .first();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    /** Comes there by Tab, as there is no other way for this person. */
    private void focus(Locator stop) {
        assertThat(stop).isVisible();
        for (int stops = 0;
                !(boolean) stop.evaluate(
                        "each => each === document.activeElement" + " || each.getRootNode().activeElement === each");
                stops++) {
            assertThat(stops).as("stops before " + stop).isLessThan(MOST_STOPS);
            press("Tab");
        }
    }

    private void press(String key) {
        learner.page().keyboard().press(key);
    }
}
