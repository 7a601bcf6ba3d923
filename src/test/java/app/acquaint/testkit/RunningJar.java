package app.acquaint.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged jar as a user starts it: a process of its own, which can be stopped in order or killed. */
public final class RunningJar implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("acquaint.jar", "target/acquaint.jar"));

    private final Process process;
    private final int port;
    private final List<String> output = new ArrayList<>();

    private RunningJar(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the server on a free port and returns when it says where it runs. */
    public static RunningJar start(Path data, String... settings) {
        return startOn(freePort(), data, settings);
    }

    /** As {@link #start}, on a port known before: for a server that comes back. */
    public static RunningJar startOn(int port, Path data, String... settings) {
        var running = new RunningJar(
                launch(Stream.concat(Stream.of("--server.port=" + port, "--acquaint.data=" + data), Stream.of(settings))
                        .toArray(String[]::new)),
                port);
        running.awaitReady();
        return running;
    }

    /** Starts it with other words for Java, for example another jar or an AOT cache. */
    public static RunningJar startWith(List<String> java, Path data) {
        int port = freePort();
        var running = new RunningJar(launch(java, "--server.port=" + port, "--acquaint.data=" + data), port);
        running.awaitReady();
        return running;
    }

    /** Processor time that the server used so far, in all threads. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Runs a command to its end: exit code, then everything it printed. */
    public static Result run(String... arguments) {
        return runWithInput("", arguments);
    }

    /** As {@link #run}, with a text on its standard input. */
    public static Result runWithInput(String input, String... arguments) {
        try {
            var process = launch(arguments);
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param output standard output and standard error together */
    public record Result(int exitCode, String output) {}

    private static Process launch(String... arguments) {
        return launch(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR.toString()), arguments);
    }

    private static Process launch(List<String> java, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(java);
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        var ready = new CompletableFuture<Void>();
        Thread.ofVirtual().start(() -> read(ready));
        try {
            ready.get(120, TimeUnit.SECONDS);
        } catch (Exception e) {
            process.destroyForcibly();
            throw new IllegalStateException("The server did not start:\n" + output(), e);
        }
    }

    private void read(CompletableFuture<Void> ready) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                if (line.startsWith("Acquaint runs at")) {
                    ready.complete(null);
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.completeExceptionally(new IllegalStateException("it ended"));
    }

    public int port() {
        return port;
    }

    /** The address of a page; {@code path} without a leading slash. */
    public URI page(String path) {
        return URI.create("http://localhost:" + port + "/" + path);
    }

    /** Everything printed so far. */
    public String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    /** Ends it as a power cut would, as far as a process can: no shutdown code runs. */
    public void kill() {
        end(process.destroyForcibly());
    }

    /** Stops it in order. */
    @Override
    public void close() {
        // by its handle: Process.destroy would close the pipes that a dying server still writes to
        process.toHandle().destroy();
        end(process);
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A port that nobody listens on at this moment. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
