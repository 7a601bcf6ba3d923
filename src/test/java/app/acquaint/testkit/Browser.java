package app.acquaint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.HarContentPolicy;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Chromium as installed on this machine. Where there is none, tests are skipped and say so loudly, unless
 * {@code ACQUAINT_BROWSER_REQUIRED=true}.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");

    private static final Pattern NOT_OF_THE_BUILD = Pattern.compile("^(?!.*/VAADIN/build/).*$");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static Browser open() {
        var place = Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (place.isEmpty()) {
            var message =
                    "NO CHROMIUM FOUND: browser tests did not run. Install Chromium or Chrome, or point CHROMIUM at it.";
            assertThat(Boolean.parseBoolean(System.getenv("ACQUAINT_BROWSER_REQUIRED")))
                    .as(message)
                    .isFalse();
            System.err.println("\n*** " + message + " ***\n");
            Assumptions.abort(message);
        }
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(place.orElseThrow())
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync"))));
    }

    /** A person's browser of its own, with an empty memory. */
    public BrowserContext person() {
        return chromium.newContext(settings());
    }

    /** As {@link #person}, with all that it sends and receives in a file once it is closed: see {@link Recording}. */
    public BrowserContext person(Path recording) {
        return chromium.newContext(settings()
                .setRecordHarPath(recording)
                .setRecordHarContent(HarContentPolicy.EMBED)
                .setRecordHarUrlFilter(NOT_OF_THE_BUILD));
    }

    private static NewContextOptions settings() {
        return new NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900);
    }

    /** What axe finds on the page, one line each with the elements; empty is what we want. */
    public static List<String> axe(Page page) {
        var found = new ArrayList<String>();
        for (var violation : new AxeBuilder(page).analyze().getViolations()) {
            violation
                    .getNodes()
                    .forEach(node -> found.add(page.url() + " " + violation.getId() + ": " + violation.getHelp()
                            + " at " + node.getHtml()));
        }
        return found;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
