package app.acquaint.launch;

import app.acquaint.coach.BatchReview;
import app.acquaint.course.CourseRubrics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** Reviews drafts without a server: JSON Lines in, JSON Lines out, all in UTF-8. */
final class CoachCommand {

    private final Settings settings;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    CoachCommand(List<String> commandLine, InputStream in, PrintStream out, PrintStream err) {
        this.settings = new Settings(commandLine);
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** @return 1 when a line was no draft, 0 otherwise */
    int run(Command.Coach asked) {
        var content = settings.environment().getProperty("acquaint.content", "");
        var rubrics = CourseRubrics.read(content.isBlank() ? null : Path.of(content));
        var rubric = rubrics.find(asked.rubric()).orElseThrow(() -> unknown(asked.rubric(), rubrics));
        var answers = new PrintStream(out, false, StandardCharsets.UTF_8);
        try {
            var drafts = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            var review = new BatchReview(rubric, answers, err);
            return (asked.report() ? review.report(drafts) : review.review(drafts)) ? 0 : 1;
        } catch (IOException broken) {
            throw new UsageException("The standard input cannot be read: " + broken.getMessage());
        } finally {
            answers.flush();
        }
    }

    private UsageException unknown(String id, CourseRubrics rubrics) {
        rubrics.problems().forEach(err::println);
        return new UsageException("There is no rubric \"" + id + "\" that can be used. There are: "
                + String.join(", ", new TreeSet<>(rubrics.ids())) + ".");
    }
}
