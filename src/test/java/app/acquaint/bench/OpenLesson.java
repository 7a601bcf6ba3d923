package app.acquaint.bench;

import app.acquaint.testkit.Browser;
import app.acquaint.testkit.RunningJar;
import java.nio.file.Files;
import java.util.ArrayList;

/** Processor time of the server for opening a lesson's page anew, once everything is warm. */
final class OpenLesson {

    private static final int WARM_UP = 50;
    private static final int BATCHES = 3;
    private static final int BATCH = 15;

    private OpenLesson() {}

    public static void main(String[] none) throws Exception {
        var data = Files.createTempDirectory("bench");
        try (var running = RunningJar.startWith(java.util.List.of("-jar", "target/acquaint.jar"), data);
                var browser = Browser.open()) {
            var page = browser.person().newPage();
            Pages.begin(page, running.page("welcome"));
            var lesson = running.page("course/networking/easy-no").toString();
            Runnable open = () -> {
                page.navigate(lesson);
                page.locator("h1").first().waitFor();
            };
            for (int i = 0; i < WARM_UP; i++) {
                open.run();
            }
            var milliseconds = new ArrayList<Double>();
            for (int batch = 0; batch < BATCHES; batch++) {
                var before = running.cpu();
                for (int i = 0; i < BATCH; i++) {
                    open.run();
                }
                milliseconds.add(running.cpu().minus(before).toNanos() / 1e6 / BATCH);
            }
            var sorted = milliseconds.stream().sorted().toList();
            System.out.printf(
                    "server CPU to open a lesson: median %.1f ms, %.1f to %.1f (%d batches of %d, after %d)%n",
                    sorted.get(BATCHES / 2), sorted.getFirst(), sorted.getLast(), BATCHES, BATCH, WARM_UP);
        }
    }
}
