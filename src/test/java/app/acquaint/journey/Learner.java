package app.acquaint.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** A person at the course: says what is done, as one would say it, and how that looks in a browser. */
final class Learner {

    private final Page page;

    Learner(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void makeFirstAccount(URI anyPage) {
        page.navigate(anyPage.toString());
        fillIn("Sample Learner", "sample@example.org");
        assertThat(heading()).hasText("Welcome, Sample Learner");
    }

    /** The one short form of whoever begins. */
    void fillIn(String name, String email) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").first().fill("a sample password");
        page.keyboard().press("Enter");
    }

    void logOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log out"))
                .first()
                .click();
        page.waitForURL("**/login?bye");
    }

    void logIn(URI login) {
        page.navigate(login.toString());
        logInHere();
    }

    /** On the page for it; returns on the page that was asked for. */
    void logInHere() {
        page.getByLabel("E-mail").fill("sample@example.org");
        page.getByLabel("Password").first().fill("a sample password");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("^(?!.*login).*$"));
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** Follows the one filled button of the page. */
    void goOn(String title) {
        page.locator("a.button.primary").click();
        assertThat(heading()).hasText(title);
    }

    /** Follows a link of the rail. */
    void goTo(String place) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pages of Acquaint"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(place).setExact(true))
                .click();
    }

    /** Follows a link of the page itself. */
    void follow(String link) {
        main().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    Locator main() {
        return page.locator("main");
    }

    /** The first line of a list that says this. */
    Locator row(String words) {
        return main().locator("li.row")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    /** A field to be filled in, by what stands over it. */
    Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** Chooses from a list that opens. */
    void pick(String field, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(field, new Page.GetByTextOptions().setExact(true))))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    void open(URI address, String title) {
        page.navigate(address.toString());
        assertThat(heading()).hasText(title);
    }

    Locator exercise(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    void name(String person) {
        page.getByLabel("Their name").fill(person);
        press(page.locator("main"), "This is the person");
        assertThat(page.getByText("Choose someone else")).isVisible();
    }

    void press(Locator within, String button) {
        button(within, button).click();
    }

    void choose(String question, String option) {
        var region = exercise(question);
        radio(region, option);
        press(region, "See the answer");
        assertThat(region.locator(".choice-why").first()).isVisible();
    }

    void chooseAll(String question, List<String> options) {
        var region = exercise(question);
        options.forEach(option -> region.getByLabel(option).check());
        press(region, "See the answers");
        assertThat(region.locator(".choice-why").first()).isVisible();
    }

    void rate(String question, int value) {
        radio(exercise(question), Integer.toString(value));
        assertThat(exercise(question).getByRole(AriaRole.STATUS)).not().isEmpty();
    }

    /** The button itself lies over its words, so the click goes to it. */
    void radio(Locator within, String name) {
        within.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .check(new Locator.CheckOptions().setForce(true));
    }

    void tickAll(String list) {
        for (var box : exercise(list).getByRole(AriaRole.CHECKBOX).all()) {
            box.check();
        }
    }

    void write(String exercise, String text) {
        var field = exercise(exercise).getByRole(AriaRole.TEXTBOX).first();
        field.fill(text);
        field.blur();
    }

    void list(String exercise, List<String> facts) {
        var region = exercise(exercise);
        for (var fact : facts) {
            region.getByRole(AriaRole.TEXTBOX).last().fill(fact);
            region.getByRole(AriaRole.TEXTBOX).last().press("Enter");
        }
    }

    void commit(String exercise) {
        press(exercise(exercise), "I will");
        assertThat(exercise(exercise)).containsText(Pattern.compile("When .+, I will .+", Pattern.DOTALL));
    }

    void readToTheEnd() {
        page.locator("footer.lesson-end").scrollIntoViewIfNeeded();
        page.mouse().wheel(0, 20_000);
    }

    void lessonIsDone() {
        readToTheEnd();
        var end = page.locator("footer.lesson-end");
        assertThat(end).not().containsText("(still open)");
        assertThat(end).containsText("(done)");
    }
}
