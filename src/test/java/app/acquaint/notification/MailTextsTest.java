package app.acquaint.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.DomainException;
import app.acquaint.notification.text.MailTexts;
import app.acquaint.notification.text.TextProblem;
import app.acquaint.notification.text.Values;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTextsTest {

    private static final Map<String, Set<String>> KIND = Map.of("hello", Set.of("name", "late", "link"));

    @Test
    void every_kind_has_a_text_in_every_language() {
        assertThat(MailHouse.texts()).isNotNull();
    }

    @Test
    void paragraphs_lists_and_links_are_filled_in_both_parts() {
        var text = read(
                "---\nsubject: Hi {name}\n---\nDear {name},\nhow are you?\n\n- {late}\n- all\n\n[Go on]({link})\n");

        var mail = text.render(
                "hello",
                Locale.ENGLISH,
                new Values()
                        .with("name", "A & <b>")
                        .with("late", List.of("One", "Two"))
                        .with("link", "https://example.org/?a=1&b=2"),
                false);

        assertThat(mail.subject()).isEqualTo("Hi A & <b>");
        assertThat(mail.text())
                .isEqualTo(
                        "Dear A & <b>, how are you?\n\n- One\n- Two\n- all\n\nGo on: https://example.org/?a=1&b=2\n");
        assertThat(mail.html())
                .contains("<p>Dear A &amp; &lt;b&gt;, how are you?</p>")
                .contains("<ul><li>One</li><li>Two</li><li>all</li></ul>")
                .contains("href=\"https://example.org/?a=1&amp;b=2\"");
    }

    @Test
    void what_stands_around_an_empty_place_is_left_out() {
        var text = read("---\nsubject: Hi\n---\nOne.\n\nBy {late}.\n");

        var mail = text.render("hello", Locale.ENGLISH, new Values().with("late", Optional.empty()), false);

        assertThat(mail.text()).isEqualTo("One.\n");
        assertThat(mail.html()).doesNotContain("By");
    }

    @Test
    void a_text_that_cannot_be_used_is_refused_with_file_line_and_reason() {
        assertThatThrownBy(() -> read("---\nsubject: Hi {nmae}\n---\n# Big\n\nDear {late\n"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.arguments()[0].toString())
                                .contains(
                                        "mail/en/hello.md:1: There is no {nmae} in this mail, only [{late}, {link}, {name}].")
                                .contains("mail/en/hello.md:4: A mail knows paragraphs")
                                .contains("mail/en/hello.md:6: A place is written"));
    }

    @Test
    void a_file_that_is_missing_or_without_text_is_named() {
        var kinds = Map.of("gone", Set.<String>of(), "bare", Set.<String>of());

        var problems = MailTexts.check(
                path -> path.endsWith("gone.md") ? Optional.empty() : Optional.of("---\nsubject: Hi\n---\n"),
                kinds,
                List.of(Locale.ENGLISH));

        assertThat(problems)
                .extracting(TextProblem::toString)
                .anyMatch(line -> line.startsWith("mail/en/gone.md: This file is missing: add it"))
                .anyMatch(line -> line.startsWith("mail/en/bare.md: There is no text below the subject"))
                .anyMatch(line -> line.startsWith("mail/en/foot.md:1: No subject belongs here"));
    }

    @Test
    void a_folder_of_ones_own_may_replace_single_texts(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("mail/en"));
        Files.writeString(folder.resolve("mail/en/reset.md"), "---\nsubject: Ours\n---\nOurs: {link}\n");
        var content = new MailContent(folder);

        assertThat(content.read("mail/en/reset.md").orElseThrow()).contains("Ours");
        assertThat(content.read("mail/de/reset.md").orElseThrow()).contains("Passwort");
        assertThat(content.read("mail/fr/reset.md")).isEmpty();
    }

    @Test
    void every_kind_and_every_problem_has_words_on_pages() {
        var words = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ENGLISH);

        assertThat(MailKind.values())
                .allSatisfy(kind -> assertThat(words.containsKey("notification.kind." + kind.slug()))
                        .as(kind.slug())
                        .isTrue());
        assertThat(MailProblem.values())
                .allSatisfy(problem -> assertThat(words.containsKey("notification.problem."
                                + problem.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .as(problem.name())
                        .isTrue());
    }

    private static MailTexts read(String text) {
        return MailTexts.read(
                path -> Optional.of(path.endsWith("foot.md") ? "Foot." : text), KIND, List.of(Locale.ENGLISH));
    }
}
