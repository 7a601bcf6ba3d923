package app.acquaint.journey;

import app.acquaint.testkit.Browser;
import app.acquaint.testkit.Recording;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Several people at once, each at a browser of their own, of which all is recorded. */
final class Seats implements AutoCloseable {

    private final Path recordings;
    private final List<Browser> browsers = new ArrayList<>();
    private final List<BrowserContext> people = new ArrayList<>();

    Seats(Path recordings) {
        this.recordings = recordings;
    }

    Learner take(String name) {
        var browser = Browser.open();
        browsers.add(browser);
        var person = browser.person(recording(name));
        person.setDefaultTimeout(30_000);
        people.add(person);
        return new Learner(person.newPage());
    }

    /** Somebody who comes along and is not logged in. */
    BrowserContext passerBy() {
        return browsers.getLast().person();
    }

    /** Everybody leaves; from then on the recordings can be read. */
    void leave() {
        people.forEach(BrowserContext::close);
    }

    Recording of(String name) {
        return Recording.read(recording(name));
    }

    private Path recording(String name) {
        return recordings.resolve(name + ".har");
    }

    @Override
    public void close() {
        browsers.forEach(Browser::close);
    }
}
