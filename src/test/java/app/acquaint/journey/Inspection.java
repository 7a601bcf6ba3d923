package app.acquaint.journey;

import app.acquaint.testkit.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;

/** Has axe look at pages as they stand, looks for parts that the bundle lacks, and gathers what is found. */
final class Inspection {

    private static final int PHONE = 390;

    /** Elements without a script that makes them what they are. The root of a page and the inside of a dialog need none. */
    private static final String UNKNOWN = """
            () => [...document.querySelectorAll(':not(:defined)')]
              .map((each) => each.localName)
              .filter((name) => !name.startsWith('flow-container-root') && name !== 'vaadin-dialog-content')
            """;

    private final List<String> found = new ArrayList<>();

    /** One line for each thing found so far; empty is what we want. */
    List<String> found() {
        return List.copyOf(found);
    }

    /** Looks in light and in dark. */
    void look(Page page) {
        found.addAll(unknown(page));
        found.addAll(Browser.axe(page));
        show(page, ColorScheme.DARK);
        found.addAll(Browser.axe(page));
        show(page, ColorScheme.LIGHT);
    }

    /** Looks as {@link #look} does, and once more on a phone, where nothing may stand beside the page. */
    void lookOnPhone(Page page) {
        look(page);
        ViewportSize wide = page.viewportSize();
        page.setViewportSize(PHONE, wide.height);
        settle(page);
        found.addAll(Browser.axe(page));
        int width = (int) page.evaluate("() => document.documentElement.scrollWidth");
        if (width > PHONE) {
            found.add(page.url() + " is " + width + " px wide on a phone");
        }
        page.setViewportSize(wide.width, wide.height);
        settle(page);
    }

    private static List<String> unknown(Page page) {
        return ((List<?>) page.evaluate(UNKNOWN))
                .stream()
                        .map(name -> page.url() + " has a " + name + " that its scripts do not know")
                        .toList();
    }

    /** Returns when the new colours are drawn: contrast is not to be judged on the way. */
    private static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        settle(page);
    }

    private static void settle(Page page) {
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        page.waitForFunction("() => document.getAnimations().every(each => each.playState !== 'running')");
    }
}
