package app.acquaint.account.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A browser in plain words.
 *
 * @param browser its name; empty when it is none of the known ones
 * @param system what it runs on; empty when it is none of the known ones
 */
record Device(Optional<String> browser, Optional<String> system) {

    /** Browsers claim to be others: whoever is claimed comes last. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser/",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Windows",
            "Windows",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "CrOS",
            "ChromeOS",
            "Macintosh",
            "macOS",
            "Linux",
            "Linux");

    /** @param userAgent as the browser gave it; may be empty or nonsense */
    static Device of(String userAgent) {
        return new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    private static Optional<String> first(Map<String, String> signs, String userAgent) {
        return signs.entrySet().stream()
                .filter(sign -> userAgent.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> inOrder(String... signsAndNames) {
        var map = new LinkedHashMap<String, String>();
        for (var at = 0; at < signsAndNames.length; at += 2) {
            map.put(signsAndNames[at], signsAndNames[at + 1]);
        }
        return map;
    }
}
