package app.acquaint.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A leader in a browser: invites, assigns, looks, and says something about what is shared. */
final class Leader {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private static final String PLACES_OF_WORDS = """
            (text, words) => {
              const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(words);
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + words.length);
                const boxes = [...range.getClientRects()];
                const first = boxes[0];
                const last = boxes[boxes.length - 1];
                return [first.left, first.top + first.height / 2, last.right, last.top + last.height / 2].map(Math.round);
              }
              throw new Error('not in the text: ' + words);
            }
            """;

    private final Learner at;
    private final Page page;

    Leader(Learner at) {
        this.at = at;
        this.page = at.page();
    }

    /** Makes a link for one person into a cohort that is new; on the page for it. */
    String invite(String cohort) {
        at.pick("Into a cohort", "A new one");
        at.field("Name of the new cohort").fill(cohort);
        at.press(at.main(), "Make the link");
        return at.field("Whoever has the link").inputValue();
    }

    /** Assigns the course to whatever box has this label; on the page for it. */
    void assign(String to, String reason, LocalDate due) {
        page.getByLabel(to).check();
        at.field("Why you want this for them").fill(reason);
        var day = page.getByLabel("Complete it by (if you like)");
        day.fill(TYPED.format(due));
        day.press("Enter");
        at.pick("Your offer", "I will introduce you to up to 2 people");
        at.press(at.main(), "Assign");
    }

    Locator sharedText() {
        return page.locator(".shared-text");
    }

    /** Draws the mouse over these words of a shared draft. */
    void selectByMouse(String words) {
        sharedText().scrollIntoViewIfNeeded();
        var places = (List<?>) sharedText().evaluate(PLACES_OF_WORDS, words);
        page.mouse().move(place(places, 0) + 1, place(places, 1));
        page.mouse().down();
        page.mouse().move(place(places, 2), place(places, 3));
        page.mouse().up();
        assertThat(page.locator(".comment-about")).hasText("About “" + words + "”");
    }

    private static double place(List<?> places, int which) {
        return ((Number) places.get(which)).doubleValue();
    }

    /** Goes back to the last sentence of a shared draft, without a mouse. */
    void selectLastSentenceByKeyboard() {
        var previous = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Previous sentence"));
        previous.focus();
        page.keyboard().press("Enter");
    }

    /** Says it by keyboard about what is selected. */
    void say(String words, String learner) {
        at.field("Your comment").focus();
        page.keyboard().type(words);
        button("Send to " + learner).focus();
        page.keyboard().press("Enter");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
