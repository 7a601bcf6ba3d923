package app.acquaint.launch;

import app.acquaint.course.ContentCheck;
import app.acquaint.course.ContentReport;
import app.acquaint.notification.MailTextCheck;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Prints every problem of courses and of the texts of mails, as an author's editor can follow it. */
final class CheckCommand {

    private final PrintStream out;

    CheckCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Checks the folder, or what is in the jar when there is none.
     *
     * @return 1 when there are errors, 0 when there are none; warnings do not count
     */
    int run(@Nullable Path folder) {
        var problems = new ArrayList<>(ContentCheck.check(folder).problems());
        problems.addAll(MailTextCheck.check(folder));
        var report = new ContentReport(problems);
        report.problems().forEach(out::println);
        out.println(counted(report.errors(), "error") + ", " + counted(report.warnings(), "warning") + " in "
                + (folder == null ? "the course of the jar" : folder) + ".");
        return report.errors() == 0 ? 0 : 1;
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
