package app.acquaint.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The bundle is committed so that nobody needs Node; it must be the one that today's front end makes. */
class BundleTest {

    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final Path NOTE = Path.of("src/main/bundles/made-from.sha256");
    private static final Pattern VAADIN_PART =
            Pattern.compile("import com\\.vaadin\\.flow\\.component\\.([a-z]+)\\.[A-Z]\\w+;|(@JsModule\\([^)]*\\))");

    @Test
    void the_committed_bundle_is_the_one_that_this_front_end_makes() throws IOException {
        var now = hash(BUNDLE) + " " + sources();
        if (Boolean.getBoolean("acquaint.bundle.note")) {
            Files.writeString(NOTE, now + "\n");
        }

        assertThat(Files.readString(NOTE).strip())
                .as("the committed bundle is stale: run frontend/bundle.sh and commit src/main/bundles")
                .isEqualTo(now);
    }

    private static String sources() throws IOException {
        var digest = sha256();
        try (var files = Files.walk(Path.of("frontend"))) {
            files.filter(file -> file.toString().endsWith(".ts"))
                    .filter(file -> !file.startsWith("frontend/generated"))
                    .sorted()
                    .forEach(file -> {
                        digest.update(file.toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                        digest.update(bytes(file));
                    });
        }
        digest.update(usedParts().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The components and modules that Java asks the bundle for, and the version they come in. */
    private static String usedParts() throws IOException {
        var parts = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> VAADIN_PART.matcher(text(file)).results())
                    .forEach(found -> parts.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }
        var version = Pattern.compile("<vaadin.version>.*?</vaadin.version>").matcher(text(Path.of("pom.xml")));
        return version.results().map(found -> found.group()).collect(Collectors.joining()) + parts;
    }

    private static String hash(Path file) {
        return HexFormat.of().formatHex(sha256().digest(bytes(file)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
