package app.acquaint.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who checks a folder of their own. */
class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void the_jars_own_course_and_mails_are_fine() {
        var out = new ByteArrayOutputStream();

        var code = new CheckCommand(new PrintStream(out, true, UTF_8)).run(null);

        assertThat(out.toString(UTF_8)).contains("0 errors").doesNotContain("error:");
        assertThat(code).isZero();
    }

    @Test
    void a_mail_that_cannot_be_used_is_told_with_file_line_and_what_to_do() throws IOException {
        write("mail/en/reset.md", "---\nsubject: New password\n---\nHello {name},\n\ngo to {lnik}\n");
        write("mail/de/log-in.md", "Ohne Betreff: {link}\n");
        write("mail/de/today.md", "---\nsubject: Heute\n---\n");

        var said = check();

        assertThat(said)
                .contains("mail/en/reset.md:6:0: error: There is no {lnik} in this mail, only [{link}, {name}].")
                .contains("mail/de/log-in.md:1:0: error: The subject is missing: begin with '---'")
                .contains("mail/de/today.md:0:0: error: There is no text below the subject: write")
                .doesNotContain("mail/en/log-in.md");
    }

    @Test
    void a_mail_that_is_no_text_is_named() throws IOException {
        Files.createDirectories(folder.resolve("mail/en"));
        Files.write(folder.resolve("mail/en/reset.md"), new byte[] {(byte) 0xc3, (byte) 0x28});

        assertThat(check())
                .contains("mail/en/reset.md:0:0: error: This file cannot be read: save it as text in UTF-8.");
    }

    @Test
    void texts_that_only_say_it_in_other_words_are_no_problem() throws IOException {
        write("mail/en/reset.md", "---\nsubject: Ours\n---\nOurs, {name}: {link}\n");

        assertThat(check()).doesNotContain("mail/");
    }

    private String check() {
        var out = new ByteArrayOutputStream();
        var code = new CheckCommand(new PrintStream(out, true, UTF_8)).run(folder);
        // a folder without a course is a problem of its own
        assertThat(code).isEqualTo(1);
        return out.toString(UTF_8);
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
