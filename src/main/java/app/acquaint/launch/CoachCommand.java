package app.acquaint.launch;

import app.acquaint.coach.BatchReview;
import app.acquaint.coach.Learning;
import app.acquaint.coach.Rubric;
import app.acquaint.course.CourseRubrics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
        var rubric = rubric(asked.rubric(), rubrics());
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

    /** Prints what was learned, for a file beside the rubric, and on standard error what it is worth. */
    int run(Command.Learn asked) {
        var rubrics = rubrics();
        var rubric = rubric(asked.rubric(), rubrics);
        var examples = rubrics.examples().getOrDefault(asked.rubric(), "");
        if (!Files.isRegularFile(asked.fresh())) {
            throw new UsageException("There is no file " + asked.fresh() + ": name one with fresh drafts.");
        }
        try (var fresh = Files.newBufferedReader(asked.fresh())) {
            var learned = Learning.learn(
                    rubric,
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                    fresh,
                    new BufferedReader(new StringReader(examples)));
            err.print(learned.report());
            var file = new PrintStream(out, false, StandardCharsets.UTF_8);
            file.print(learned.json());
            file.flush();
            return 0;
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(Objects.requireNonNullElse(wrong.getMessage(), "There is nothing to learn from."));
        } catch (CharacterCodingException malformed) {
            throw new UsageException(asked.fresh() + " is not in UTF-8: save it so.");
        } catch (IOException broken) {
            throw new UsageException("The drafts cannot be read: " + broken.getMessage());
        }
    }

    private CourseRubrics rubrics() {
        var content = settings.environment().getProperty("acquaint.content", "");
        return CourseRubrics.read(content.isBlank() ? null : Path.of(content));
    }

    private Rubric rubric(String id, CourseRubrics rubrics) {
        return rubrics.find(id).orElseThrow(() -> unknown(id, rubrics));
    }

    private UsageException unknown(String id, CourseRubrics rubrics) {
        rubrics.problems().forEach(err::println);
        return new UsageException("There is no rubric \"" + id + "\" that can be used. There are: "
                + String.join(", ", new TreeSet<>(rubrics.ids())) + ".");
    }
}
