package app.acquaint.journey;

import app.acquaint.testkit.Browser;
import app.acquaint.testkit.RunningJar;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Journeys that share a server with one account on it; each begins in a browser of its own, logged in. */
abstract class OneServer {

    @TempDir
    static Path data;

    static RunningJar jar;
    static Browser browser;

    BrowserContext person;
    Learner learner;

    @BeforeAll
    static void start() {
        jar = RunningJar.start(data);
        browser = Browser.open();
        try (var first = browser.person()) {
            new Learner(first.newPage()).makeFirstAccount(jar.page(""));
        }
    }

    @AfterAll
    static void stop() {
        browser.close();
        jar.close();
    }

    @BeforeEach
    void logIn() {
        person = browser.person();
        person.setDefaultTimeout(30_000);
        learner = new Learner(person.newPage());
        learner.logIn(jar.page("login"));
    }

    @AfterEach
    void leave() {
        person.close();
    }
}
