package app.acquaint.shell.ui;

import app.acquaint.account.spi.FirstPage;
import app.acquaint.common.AccountId;
import app.acquaint.course.CourseCatalog;
import app.acquaint.progress.ProgressService;
import org.springframework.stereotype.Component;

/** Whoever has not begun yet lands in the first lesson, everybody else at home. */
@Component
class FirstLesson implements FirstPage {

    private final CourseCatalog catalog;
    private final ProgressService progress;

    FirstLesson(CourseCatalog catalog, ProgressService progress) {
        this.catalog = catalog;
        this.progress = progress;
    }

    @Override
    public String path(AccountId account) {
        var standing = OpenCourse.of(catalog.all().stream()
                .map(course -> progress.standing(account, course))
                .toList());
        var course = standing.course();
        return standing.isNew() ? Places.lesson(course, course.lessons().getFirst()) : Places.HOME;
    }
}
