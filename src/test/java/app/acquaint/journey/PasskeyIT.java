package app.acquaint.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.testkit.Browser;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A passkey from adding it to removing it, with a device that Chromium plays. */
class PasskeyIT extends OneServer {

    private static final String PASSWORD = "a sample password";

    @Test
    void a_passkey_is_added_logs_in_and_is_removed() {
        var page = learner.page();
        var device = device(page);
        learner.open(jar.page("account"), "Your account");

        section(page).getByLabel("Name of the passkey").fill("My laptop");
        section(page).getByLabel("Current password").fill("guess guess");
        press(section(page), "Add a passkey");
        assertThat(section(page)).containsText("not your current password");
        section(page).getByLabel("Current password").fill(PASSWORD);
        press(section(page), "Add a passkey");
        assertThat(section(page).getByRole(AriaRole.LISTITEM)).containsText("My laptop");
        assertThat(section(page)).containsText("not used yet");
        assertThat(Browser.axe(page)).isEmpty();

        press(section(page), "Add a passkey");
        assertThat(section(page)).containsText("not your current password");
        section(page).getByLabel("Current password").fill(PASSWORD);
        press(section(page), "Add a passkey");
        assertThat(page.getByText("This device has a passkey for your account already."))
                .isVisible();

        learner.logOut();
        assertThat(page.getByText("Log in with a passkey")).isVisible();
        assertThat(Browser.axe(page)).isEmpty();
        logInWithPasskey(page);
        page.waitForURL(Pattern.compile("^(?!.*login).*$"));
        assertThat(learner.heading()).isVisible();
        assertThat(person.cookies().stream().anyMatch(cookie -> cookie.name.equals("acquaint-stay")))
                .as("the box to stay logged in was ticked")
                .isTrue();

        learner.open(jar.page("account"), "Your account");
        assertThat(section(page)).containsText("last used");
        press(section(page), "Remove");
        assertThat(section(page).getByRole(AriaRole.LISTITEM)).hasCount(0);
        learner.logOut();
        logInWithPasskey(page);
        assertThat(page.getByText("This did not work with a passkey.")).isVisible();
        device.detach();
    }

    @Test
    void whoever_has_no_passkey_reads_that_nothing_has_changed() {
        var page = learner.page();
        var device = device(page);
        learner.logOut();
        logInWithPasskey(page);

        assertThat(page.getByText("No passkey was used."))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(90_000));
        learner.logInHere();
        assertThat(learner.heading()).isVisible();
        device.detach();
    }

    private static CDPSession device(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", asked);
        return session;
    }

    private static void logInWithPasskey(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in with a passkey"))
                .click();
    }

    private static Locator section(Page page) {
        return page.locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName("Passkeys").setExact(true))));
    }

    private static void press(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(button.startsWith("Add")))
                .click();
    }
}
