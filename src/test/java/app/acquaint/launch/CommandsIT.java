package app.acquaint.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.testkit.RunningJar;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the packaged jar, as somebody at a terminal sees them. */
class CommandsIT {

    @TempDir
    Path folder;

    @Test
    void help_lists_commands_and_settings() {
        var said = RunningJar.run("--help");

        assertThat(said.exitCode()).isZero();
        assertThat(said.output()).contains("serve", "check [FOLDER]", "reset-link EMAIL", "--server.port=8080");
    }

    @Test
    void the_course_of_the_jar_has_no_errors() {
        var said = RunningJar.run("check");

        assertThat(said.output()).contains("0 errors");
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void a_broken_course_is_told_with_file_and_line_and_keeps_the_server_from_starting() throws IOException {
        Files.writeString(folder.resolve("course.yaml"), "id: mine\ntitle: Mine\nlanguage: en\nstepz: []\n");

        var checked = RunningJar.run("check", folder.toString());
        var started = RunningJar.run("--acquaint.content=" + folder, "--acquaint.data=" + folder.resolve("data"));

        assertThat(checked.exitCode()).isEqualTo(1);
        assertThat(checked.output()).contains("course.yaml:4:1: error:");
        assertThat(started.exitCode()).isEqualTo(1);
        assertThat(started.output()).contains("course.yaml:4:1: error:").doesNotContain("\tat ");
    }

    @Test
    void every_page_tells_the_browser_what_to_refuse() throws Exception {
        try (var jar = RunningJar.start(folder.resolve("data"));
                var client = HttpClient.newHttpClient()) {
            for (var path : List.of("login", "welcome", "styles/tokens.css", "api/csrf")) {
                var answer = client.send(HttpRequest.newBuilder(jar.page(path)).build(), BodyHandlers.discarding());

                assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .as(path)
                        .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
            }
        }
    }

    @Test
    void what_is_the_same_for_everybody_is_kept_by_browsers() throws Exception {
        try (var jar = RunningJar.start(folder.resolve("data"));
                var client = HttpClient.newHttpClient()) {
            var page = client.send(HttpRequest.newBuilder(jar.page("login")).build(), BodyHandlers.ofString());
            var script = Pattern.compile("VAADIN/build/[\\w.-]+\\.js").matcher(page.body());
            assertThat(script.find()).isTrue();

            for (var path : List.of(script.group(), "styles/tokens.css?v-c=1")) {
                var answer = client.send(HttpRequest.newBuilder(jar.page(path)).build(), BodyHandlers.discarding());

                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Cache-Control"))
                        .hasValueSatisfying(said -> assertThat(said).contains("immutable"));
                assertThat(answer.headers().map()).doesNotContainKeys("pragma", "expires", "set-cookie");
            }
        }
    }

    @Test
    void an_address_without_a_certificate_is_answered_with_404_and_a_page() throws Exception {
        try (var jar = RunningJar.start(folder.resolve("data"));
                var client = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(jar.page("certificate/0000-0000-0000-0000"))
                    .build();

            var answer = client.send(asked, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("VAADIN/build/");
        }
    }

    @Test
    void an_address_that_cannot_be_read_is_answered_with_a_page_of_ours() throws Exception {
        try (var jar = RunningJar.start(folder.resolve("data"));
                var socket = new Socket("localhost", jar.port())) {
            socket.getOutputStream()
                    .write("GET /%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(UTF_8));

            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("standalone").doesNotContain("HTTP Status");
        }
    }

    @Test
    void what_the_coach_says_comes_line_by_line_and_broken_lines_are_told() {
        var drafts = """
                {"id": "one", "text": "Hi Jo 👩🏽‍🔧, would you be free for a chat?"}

                {"id": "two", "text":
                {"id": "three", "text": ""}
                """;

        var said = RunningJar.runWithInput(drafts, "coach", "ask");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.output())
                .contains(
                        "{\"id\":\"one\",\"criteria\":{\"time-box\":{\"met\":false,\"spans\":[]",
                        "\"met\":true,\"spans\":[[15,32]]")
                .contains("{\"id\":\"three\",\"criteria\":")
                .contains("line 3, column")
                .doesNotContain("\tat ");
    }

    @Test
    void what_drafts_teach_is_printed_and_drafts_that_cannot_be_read_are_told(@TempDir Path folder) throws IOException {
        var drafts = Path.of("src/test/resources/coach");
        var study = Files.readString(drafts.resolve("dev/reply.jsonl"));

        var learned = RunningJar.runWithInput(
                study, "learn", "reply", drafts.resolve("fresh/reply.jsonl").toString());

        assertThat(learned.exitCode()).isZero();
        assertThat(learned.output()).contains("gracious         checks 0.").contains("{");
        var latin = Files.write(folder.resolve("latin.jsonl"), new byte[] {(byte) 0xff});
        for (var file : Map.of(
                        folder.resolve("none"),
                        "There is no file",
                        folder,
                        "There is no file",
                        latin,
                        "not in UTF-8",
                        Files.writeString(folder.resolve("prose.jsonl"), "Dear Jo"),
                        "fresh line 1: this line is not JSON")
                .entrySet()) {
            var refused =
                    RunningJar.runWithInput("", "learn", "ask", file.getKey().toString());
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.output()).contains(file.getValue()).doesNotContain("Exception");
        }
    }

    @Test
    void a_rubric_that_is_not_there_is_told_with_those_that_are() {
        var said = RunningJar.runWithInput("", "coach", "poem");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.output()).contains("There is no rubric \"poem\"", "ask, narrative");
    }

    @Test
    void a_port_in_use_is_one_message() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var said = RunningJar.run(
                    "--server.port=" + taken.getLocalPort(), "--acquaint.data=" + folder.resolve("data"));

            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.output().strip().lines())
                    .singleElement()
                    .asString()
                    .contains("port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_one_message() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        var said = RunningJar.run("--server.port=0", "--acquaint.data=" + file.resolve("data"));

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.output().strip().lines()).singleElement().asString().contains("cannot be written");
    }

    @Test
    void the_store_goes_out_to_a_file_and_into_an_empty_folder() {
        var data = folder.resolve("data");
        RunningJar.start(data).close();
        var file = folder.resolve("all.zip");

        var out = RunningJar.run("export", file.toString(), "--acquaint.data=" + data);
        var in = RunningJar.run("import", file.toString(), "--acquaint.data=" + folder.resolve("other"));
        var again = RunningJar.run("import", file + "x", "--acquaint.data=" + folder.resolve("third"));

        assertThat(out.output()).contains("Wrote").doesNotContain("Exception");
        assertThat(out.exitCode()).isZero();
        assertThat(in.output()).contains("Read");
        assertThat(in.exitCode()).isZero();
        assertThat(again.exitCode()).isEqualTo(1);
        RunningJar.start(folder.resolve("other")).close();
    }

    @Test
    void a_link_for_nobody_is_refused_in_words() {
        var data = folder.resolve("data");
        RunningJar.start(data).close();

        var said = RunningJar.run("reset-link", "nobody@example.org", "--acquaint.data=" + data);

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.output()).contains("nobody@example.org").doesNotContain("Exception");
    }
}
