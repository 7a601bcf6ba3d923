package app.acquaint.cohort.ui;

import app.acquaint.cohort.Assignment;
import app.acquaint.progress.CourseStanding;
import app.acquaint.progress.Milestone;
import app.acquaint.progress.ProgressService;
import app.acquaint.uikit.HomeSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Shows on home what one's leaders assigned, why and until when; quiet once done, gone when graduated. */
@Service
class AssignmentsOnHome implements HomeSection {

    private static final int AFTER_NEWS = 30;

    private final AssigningDesk desk;
    private final ProgressService progress;

    AssignmentsOnHome(AssigningDesk desk, ProgressService progress) {
        this.desk = desk;
        this.progress = progress;
    }

    @Override
    public int order() {
        return AFTER_NEWS;
    }

    @Override
    public Optional<Component> section() {
        return Optional.<Component>of(new Part().show()).filter(Component::isVisible);
    }

    private final class Part extends HomePart {

        @Override
        void fill() {
            desk.assigning()
                    .toLearner(desk.me())
                    .forEach(one -> standing(one)
                            .filter(standing -> !standing.has(Milestone.GRADUATED))
                            .ifPresent(standing -> add(standing.has(Milestone.COMPLETED) ? done(one) : open(one))));
            if (getChildren().findAny().isPresent()) {
                addWithdrawn();
            }
        }

        private Component open(Assignment assignment) {
            return new AssignmentPanel(desk, assignment, this::show);
        }

        private Component done(Assignment assignment) {
            return Words.soft(getTranslation(
                    "cohort.home.done", Words.name(desk.name(assignment.leader())), desk.title(assignment.course())));
        }

        private void addWithdrawn() {
            var withdrawn = desk.assigning().withdrawnFrom(desk.me());
            if (withdrawn.isEmpty()) {
                return;
            }
            var zone = desk.leading().current().get().zone();
            var list = new Div();
            withdrawn.forEach(one -> list.add(
                    Words.soft(getTranslation(
                            "cohort.home.withdrawn.by", Words.name(desk.name(one.leader())), desk.title(one.course()))),
                    new AssignmentHistory(desk.assigning().history(desk.me(), one.id()), zone)));
            add(new NativeDetails(getTranslation("cohort.home.withdrawn"), list));
        }
    }

    private Optional<CourseStanding> standing(Assignment assignment) {
        return desk.courses().find(assignment.course()).map(course -> progress.standing(desk.me(), course));
    }
}
