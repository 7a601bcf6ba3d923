package app.acquaint.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.testkit.Browser;
import app.acquaint.testkit.RunningIssuer;
import app.acquaint.testkit.RunningJar;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through a real browser to a real issuer: what pages forbid browsers must not stand in the way. */
class IssuerIT {

    @TempDir
    Path data;

    @Test
    void the_first_account_is_made_by_an_issuer_and_comes_back_by_it() {
        var port = RunningJar.freePort();
        try (var issuer = RunningIssuer.start();
                var jar = RunningJar.startOn(
                        port,
                        data,
                        "--spring.security.oauth2.client.registration.house.client-id=" + RunningIssuer.CLIENT,
                        "--spring.security.oauth2.client.registration.house.client-secret=secret",
                        "--spring.security.oauth2.client.registration.house.client-name=The House",
                        "--spring.security.oauth2.client.provider.house.issuer-uri=" + issuer.uri());
                var browser = Browser.open();
                var person = browser.person()) {
            issuer.sendsBackTo(jar.page("login/oauth2/code/house"));
            issuer.knows("zoe", Map.of("email", "zoe@example.org", "email_verified", true, "name", "Zoë Hale"));
            var page = person.newPage();
            page.navigate(jar.page("").toString());
            page.getByText("Continue with The House").click();
            logInThere(page, issuer.uri());
            var zoe = new Learner(page);
            assertThat(zoe.heading()).hasText("Welcome, Zoë Hale");

            zoe.open(jar.page("account"), "Your account");
            assertThat(page.getByLabel("Time zone")).hasValue("Europe/Berlin");
            assertThat(page.getByText("You log in without a password.")).isVisible();
            assertThat(Browser.axe(page)).isEmpty();

            zoe.logOut();
            page.getByLabel("Stay logged in on this device").uncheck();
            assertThat(Browser.axe(page)).isEmpty();
            page.getByText("Continue with The House").click();
            assertThat(zoe.heading()).hasText("Welcome, Zoë Hale");
            assertThat(person.cookies()).noneMatch(cookie -> cookie.name.equals("acquaint-stay"));
        }
    }

    private static void logInThere(Page page, URI issuer) {
        page.waitForURL(Pattern.compile(Pattern.quote(issuer.toString()) + ".*"));
        page.locator("[name=username]").fill("zoe");
        page.locator("[name=password]").fill(RunningIssuer.PASSWORD);
        page.keyboard().press("Enter");
    }
}
