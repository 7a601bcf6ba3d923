package app.acquaint.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @Test
    void without_words_it_serves() {
        assertThat(CommandLine.of().command()).isEqualTo(new Command.Serve(false));
        assertThat(CommandLine.of("--demo").command()).isEqualTo(new Command.Serve(true));
    }

    @Test
    void settings_may_stand_anywhere() {
        var line = CommandLine.of("--server.port=9", "export", "--acquaint.data=x", "all.zip");

        assertThat(line.command()).isEqualTo(new Command.Export(Path.of("all.zip")));
        assertThat(line.settings()).containsExactly("--server.port=9", "--acquaint.data=x");
    }

    @Test
    void the_coach_takes_a_rubric_and_may_report() {
        assertThat(CommandLine.of("coach", "ask").command()).isEqualTo(new Command.Coach("ask", false));
        assertThat(CommandLine.of("coach", "--report", "ask").command()).isEqualTo(new Command.Coach("ask", true));
    }

    @Test
    void learning_takes_a_rubric_and_a_file() {
        assertThat(CommandLine.of("learn", "ask", "fresh.jsonl").command())
                .isEqualTo(new Command.Learn("ask", Path.of("fresh.jsonl")));
        assertThatThrownBy(() -> CommandLine.of("learn", "ask")).hasMessageContaining("a RUBRIC and a FILE");
    }

    @ParameterizedTest
    @CsvSource({
        "serv, There is no command \"serv\".",
        "--port=8081, There is no option \"--port=8081\".",
        "-x, There is no option \"-x\".",
        "--server.port, needs a value",
        "export, export takes one FILE.",
        "coach, coach takes one RUBRIC.",
        "preview, preview takes one FOLDER.",
        "reset-link, reset-link takes one EMAIL."
    })
    void what_does_not_exist_is_named(String argument, String message) {
        assertThatThrownBy(() -> CommandLine.of(argument))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_word_too_many_is_named() {
        assertThatThrownBy(() -> CommandLine.of("serve", "now")).hasMessageContaining("\"now\"");
        assertThatThrownBy(() -> CommandLine.of("export", "a", "b")).hasMessageContaining("one FILE");
        assertThatThrownBy(() -> CommandLine.of("check", "--report")).hasMessageContaining("--report goes with coach");
        assertThatThrownBy(() -> CommandLine.of("check", "--demo")).hasMessageContaining("--demo goes with serve");
    }

    @Test
    void help_wins_over_everything() {
        assertThat(CommandLine.of("nonsense", "--help").command()).isEqualTo(new Command.Help());
    }
}
