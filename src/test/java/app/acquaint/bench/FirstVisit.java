package app.acquaint.bench;

import app.acquaint.testkit.Browser;
import app.acquaint.testkit.RunningJar;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Bytes over the wire and requests of a first visit to a lesson, with a draft in it and without, by kind of file. */
final class FirstVisit {

    private FirstVisit() {}

    public static void main(String[] none) throws Exception {
        var data = Files.createTempDirectory("bench");
        try (var running = RunningJar.start(data);
                var browser = Browser.open()) {
            var person = browser.person();
            Pages.begin(person.newPage(), running.page("welcome"));
            var cookies = person.cookies();
            System.out.println(
                    "| lesson, first visit with an empty cache | bytes over the wire | requests | by kind |");
            System.out.println("| --- | --- | --- | --- |");
            for (var lesson : new String[] {"small-favours", "write-yours"}) {
                var fresh = browser.person();
                fresh.addCookies(cookies.stream()
                        .map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.name, cookie.value)
                                .setDomain(cookie.domain)
                                .setPath(cookie.path))
                        .toList());
                measure(fresh, running, lesson);
            }
        }
    }

    private static void measure(com.microsoft.playwright.BrowserContext person, RunningJar running, String lesson) {
        var page = person.newPage();
        var session = person.newCDPSession(page);
        session.send("Network.enable");
        var kinds = new LinkedHashMap<String, String>();
        var bytes = new TreeMap<String, Long>();
        var requests = new int[1];
        session.on(
                "Network.responseReceived",
                event -> kinds.put(
                        event.get("requestId").getAsString(), event.get("type").getAsString()));
        session.on("Network.loadingFinished", event -> {
            requests[0]++;
            bytes.merge(kind(kinds, event), event.get("encodedDataLength").getAsLong(), Long::sum);
        });
        page.navigate(running.page("course/networking/" + lesson).toString());
        page.locator("h1").first().waitFor();
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        Supplier<Long> all =
                () -> bytes.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("| %s | %,d | %d | %s |%n", lesson, all.get(), requests[0], bytes);
    }

    private static String kind(Map<String, String> kinds, JsonObject event) {
        return kinds.getOrDefault(event.get("requestId").getAsString(), "Other");
    }
}
