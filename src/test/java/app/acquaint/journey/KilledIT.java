package app.acquaint.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.testkit.Browser;
import app.acquaint.testkit.RunningJar;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was acknowledged is there after the server was killed, again and again on the same file. */
class KilledIT {

    private static final int ROUNDS = 5;
    private static final int SAVES_BEFORE_THE_KILL = 120;
    private static final List<String> EXERCISES = List.of(
            "my-ask", "my-story", "my-thanks", "first-try", "their-no", "answer-to-no", "first-lines", "from-memory");
    private static final String STAY = "acquaint-stay";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path data;

    private final Map<String, Integer> revisions = new ConcurrentHashMap<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, String> tried = new ConcurrentHashMap<>();

    @Test
    void nothing_acknowledged_is_lost_when_eight_writers_are_cut_off() throws Exception {
        int port = RunningJar.freePort();
        var remembered = firstAccount(port);
        for (int round = 0; round < ROUNDS; round++) {
            var jar = RunningJar.startOn(port, data);
            var cookies = new CookieManager();
            cookies.getCookieStore().add(jar.page(""), remembered);
            try (var client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
                checkAll(jar, client);
                writeUntilKilled(jar, client, round);
            } finally {
                jar.kill();
            }
            remembered = cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals(STAY))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(acknowledged).hasSize(EXERCISES.size());
    }

    private HttpCookie firstAccount(int port) {
        try (var jar = RunningJar.startOn(port, data);
                var browser = Browser.open()) {
            var person = browser.person();
            var learner = new Learner(person.newPage());
            learner.makeFirstAccount(jar.page(""));
            learner.logOut();
            learner.logIn(jar.page("login"));
            var kept = person.cookies().stream()
                    .filter(cookie -> cookie.name.equals(STAY))
                    .findFirst()
                    .orElseThrow();
            var cookie = new HttpCookie(kept.name, kept.value);
            cookie.setPath("/");
            // as CookieManager names it, so that the next cookie takes the place of this one
            cookie.setDomain("localhost.local");
            cookie.setVersion(0);
            return cookie;
        }
    }

    private void checkAll(RunningJar jar, HttpClient client) throws Exception {
        for (var exercise : acknowledged.keySet()) {
            var answer = send(
                    client, HttpRequest.newBuilder(jar.page("api/writings?course=networking&exercise=" + exercise)));
            assertThat(answer.statusCode())
                    .as("%s: %s", exercise, answer.body())
                    .isEqualTo(200);
            var standing = JSON.readTree(answer.body());
            assertThat(standing.path("text").asString())
                    .as(exercise)
                    .isIn(acknowledged.get(exercise), tried.get(exercise));
            revisions.put(exercise, standing.path("revision").asInt());
        }
    }

    private void writeUntilKilled(RunningJar jar, HttpClient client, int round) throws Exception {
        var csrf = JSON.readTree(
                send(client, HttpRequest.newBuilder(jar.page("api/csrf"))).body());
        var saves = new AtomicInteger();
        var enough = new CountDownLatch(1);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (var exercise : EXERCISES) {
                all.add(writers.submit(() -> {
                    for (int i = 0; save(jar, client, csrf, exercise, "round " + round + ", text " + i); i++) {
                        if (saves.incrementAndGet() == SAVES_BEFORE_THE_KILL) {
                            enough.countDown();
                        }
                    }
                }));
            }
            boolean reached = enough.await(60, TimeUnit.SECONDS);
            jar.kill();
            for (var one : all) {
                one.get(30, TimeUnit.SECONDS);
            }
            assertThat(reached).as("saves before the kill: %s", saves).isTrue();
        }
    }

    /** Saves once; false when the server is gone. */
    private boolean save(RunningJar jar, HttpClient client, JsonNode csrf, String exercise, String text) {
        tried.put(exercise, text);
        var body = JSON.writeValueAsString(Map.of(
                "course",
                "networking",
                "exercise",
                exercise,
                "base",
                revisions.getOrDefault(exercise, 0),
                "text",
                text,
                "settled",
                false));
        try {
            var answer = send(
                    client,
                    HttpRequest.newBuilder(jar.page("api/writings"))
                            .header("Content-Type", "application/json")
                            .header(
                                    csrf.path("header").asString(),
                                    csrf.path("token").asString())
                            .PUT(BodyPublishers.ofString(body)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            revisions.put(
                    exercise, JSON.readTree(answer.body()).path("revision").asInt());
            acknowledged.put(exercise, text);
            return true;
        } catch (IOException | InterruptedException gone) {
            return false;
        }
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
