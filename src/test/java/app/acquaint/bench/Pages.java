package app.acquaint.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The ways of a new user that several measurements share. */
final class Pages {

    private Pages() {}

    static int fetch(URI page) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Makes the first account and waits for home. */
    static void begin(Page page, URI welcome) {
        page.navigate(welcome.toString());
        page.getByLabel("Name").fill("Sample Learner");
        page.getByLabel("E-mail").fill("sample@example.org");
        page.getByLabel("Password").first().fill("a sample password");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("welcome"));
        page.getByRole(AriaRole.HEADING).first().waitFor();
    }
}
