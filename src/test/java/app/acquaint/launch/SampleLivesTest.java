package app.acquaint.launch;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.Step;
import app.acquaint.progress.Milestone;
import app.acquaint.progress.Next;
import app.acquaint.progress.ProgressService;
import app.acquaint.testkit.ViewTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The sample people of the demonstration are as far as they are said to be. */
class SampleLivesTest extends ViewTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void the_graduate_has_done_every_lesson() {
        new SampleLives(context).graduated(me, course(), today);

        var standing = bean(ProgressService.class).standing(me, course());
        assertThat(course().lessons()).allMatch(standing::isDone);
        assertThat(standing.has(Milestone.GRADUATED)).isTrue();
    }

    @Test
    void the_asker_waits_with_the_first_step_behind_them_but_for_the_answer() {
        new SampleLives(context).waiting(me, course(), today);

        var progress = bean(ProgressService.class);
        var standing = progress.standing(me, course());
        var first = course().steps().stream()
                .filter(step -> step.kind() == Step.Kind.STEP)
                .findFirst()
                .orElseThrow();
        assertThat(first.lessons())
                .filteredOn(lesson -> !standing.isDone(lesson))
                .hasSize(1);
        assertThat(progress.outlook(me, standing, today).waiting()).hasSize(1);
        assertThat(progress.outlook(me, standing, today).next()).isInstanceOf(Next.ContinueLesson.class);
    }

    private Course course() {
        return bean(CourseCatalog.class).all().getFirst();
    }
}
