package app.acquaint.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A certificate is made, made sure of by somebody who has its address, and taken back. */
final class CertificateWay {

    private final Learner learner;
    private final String name;
    private final Inspection inspection;

    CertificateWay(Learner learner, String name, Inspection inspection) {
        this.learner = learner;
        this.name = name;
        this.inspection = inspection;
    }

    /** On the page of what was made; returns the address to make sure at. */
    String make() {
        learner.press(panel(), "Make the certificate");
        assertThat(panel()).containsText("It is made out to " + name);
        var pdf = learner.page()
                .waitForDownload(() -> panel().getByText("Download as PDF").click());
        assertThat(content(pdf.path())).startsWith("%PDF");
        inspection.lookOnPhone(learner.page());
        learner.follow("Open its page");
        assertThat(learner.heading()).hasText(name);
        inspection.lookOnPhone(learner.page());
        return learner.page().url();
    }

    /** Whoever is not logged in sees these lines and nothing else. */
    void verify(Page anybody, String... lines) {
        assertThat(anybody.locator("article > p, article > h1"))
                .hasText(Stream.concat(Stream.of("Acquaint", "Certificate", name), Stream.of(lines))
                        .toArray(String[]::new));
        assertThat(anybody.locator("main > :not(article)")).hasText("This certificate was made here, and it stands.");
        inspection.lookOnPhone(anybody);
    }

    /** From the certificate's own page. */
    void takeBack() {
        learner.page().getByText("Change it or take it back").click();
        learner.press(panel(), "Take it back");
        var sure = learner.page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(sure).containsText("Whoever follows its link or its QR code finds nothing any more");
        learner.press(sure, "Take it back");
        assertThat(learner.page().getByLabel("Name on the certificate")).isVisible();
    }

    void isGone(Page anybody) {
        anybody.reload();
        assertThat(anybody.locator("h1")).hasText("Nothing stands here");
        assertThat(anybody.locator("body")).not().containsText(name);
        inspection.look(anybody);
    }

    private Locator panel() {
        return learner.page().locator(".certificate-panel");
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
