package app.acquaint.bench;

import app.acquaint.testkit.RunningJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** Processor time until the server is ready: the jar as it is, laid out, and with a cache made ahead of time. */
final class Startup {

    private static final int ROUNDS = 3;
    private static final Path LAYOUT = Path.of("target/bench/layout");
    private static final Path CACHE = Path.of("target/bench/acquaint.aot");

    private Startup() {}

    public static void main(String[] none) throws Exception {
        FileSystemUtils.deleteRecursively(Path.of("target/bench"));
        Files.createDirectories(LAYOUT.getParent());
        java("-Djarmode=tools", "-jar", "target/acquaint.jar", "extract", "--destination", LAYOUT.toString());
        train();
        var ways = new LinkedHashMap<String, List<String>>();
        ways.put("fat jar", List.of("-jar", "target/acquaint.jar"));
        ways.put("extracted", List.of("-jar", LAYOUT.resolve("acquaint.jar").toString()));
        ways.put(
                "extracted, AOT cache",
                List.of(
                        "-XX:AOTCache=" + CACHE,
                        "-jar",
                        LAYOUT.resolve("acquaint.jar").toString()));
        var seconds = new LinkedHashMap<String, List<Double>>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var way : ways.entrySet()) {
                seconds.computeIfAbsent(way.getKey(), _ -> new ArrayList<>()).add(cpuSeconds(way.getValue()));
            }
        }
        double whole = median(Objects.requireNonNull(seconds.get("fat jar")));
        System.out.println("| start | CPU seconds, median of " + ROUNDS + " | min to max | ratio to fat jar |");
        System.out.println("| --- | --- | --- | --- |");
        seconds.forEach((way, values) -> System.out.printf(
                "| %s | %.1f | %.1f to %.1f | %.2f |%n",
                way,
                median(values),
                values.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                values.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                median(values) / whole));
    }

    private static double cpuSeconds(List<String> way) throws IOException {
        var data = Files.createTempDirectory("bench");
        try (var running = RunningJar.startWith(way, data)) {
            return running.cpu().toMillis() / 1000.0;
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** One run from start to an orderly stop; Java writes the cache at its end. */
    private static void train() throws IOException {
        var data = Files.createTempDirectory("bench");
        try (var running = RunningJar.startWith(
                List.of(
                        "-XX:AOTCacheOutput=" + CACHE,
                        "-jar",
                        LAYOUT.resolve("acquaint.jar").toString()),
                data)) {
            Pages.fetch(running.page("welcome"));
            Pages.fetch(running.page("login"));
        }
        FileSystemUtils.deleteRecursively(data);
        if (!Files.exists(CACHE)) {
            throw new IllegalStateException("no AOT cache was written");
        }
    }

    private static void java(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Arrays.asList(arguments));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
