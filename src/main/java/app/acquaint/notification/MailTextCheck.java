package app.acquaint.notification;

import app.acquaint.account.Languages;
import app.acquaint.course.ContentProblem;
import app.acquaint.notification.text.MailTexts;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the texts of mails from the command line as start-up does, without starting anything. */
public final class MailTextCheck {

    private MailTextCheck() {}

    /**
     * Every problem of the texts in the folder's {@code mail/<language>/}; for what is not there the jar's are used.
     *
     * @param folder as for courses; null for the texts of the jar
     */
    public static List<ContentProblem> check(@Nullable Path folder) {
        return MailTexts.check(new MailContent(folder), MailKind.texts(), Languages.ALL).stream()
                .map(one -> new ContentProblem(ContentProblem.Severity.ERROR, one.file(), one.line(), 0, one.message()))
                .toList();
    }
}
