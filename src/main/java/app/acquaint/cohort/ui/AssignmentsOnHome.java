package app.acquaint.cohort.ui;

import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.AssignmentChange;
import app.acquaint.progress.CourseStanding;
import app.acquaint.progress.Milestone;
import app.acquaint.progress.ProgressService;
import app.acquaint.uikit.HomeSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Shows on home what one's leaders assigned, why and until when; quiet once completed, and gone when one graduated, too.
 * An introduction that was offered stays to be taken up. What was taken back is told for two weeks.
 */
@Service
class AssignmentsOnHome implements HomeSection {

    private static final int AFTER_NEWS = 30;
    private static final Period TOLD = Period.ofWeeks(2);

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
            var assigned = desk.assigning().toLearner(desk.me());
            if (!assigned.isEmpty()) {
                var histories = desk.histories().ofStanding(desk.me());
                assigned.forEach(one -> standing(one)
                        .ifPresent(standing -> add(one, histories.getOrDefault(one.id(), List.of()), standing)));
            }
            addWithdrawn();
        }

        private void add(Assignment assignment, List<AssignmentChange> history, CourseStanding standing) {
            if (!standing.has(Milestone.COMPLETED)) {
                add(AssignmentPanel.open(desk, assignment, history, this::showAgain));
            } else if (!standing.has(Milestone.GRADUATED) || isOffered(assignment)) {
                add(AssignmentPanel.completed(desk, assignment, this::showAgain));
            }
        }

        private boolean isOffered(Assignment assignment) {
            return assignment.introductions() > 0
                    && desk.introductions().ofLearner(desk.me()).stream()
                            .filter(wish -> wish.assignment().equals(assignment.id()))
                            .allMatch(wish -> wish.answered().isEmpty());
        }

        private void addWithdrawn() {
            var zone = desk.leading().current().get().zone();
            var told = desk.leading()
                    .current()
                    .today()
                    .minus(TOLD)
                    .atStartOfDay(zone)
                    .toInstant();
            var withdrawn = desk.histories().endedFor(desk.me()).stream()
                    .filter(one -> one.how() == AssignmentChange.What.WITHDRAWN && told.isBefore(one.endedAt()))
                    .toList();
            if (withdrawn.isEmpty()) {
                return;
            }
            var list = new Div();
            withdrawn.forEach(one -> list.add(
                    Words.soft(getTranslation(
                            "cohort.home.withdrawn.by", Words.name(desk.name(one.leader())), desk.title(one.course()))),
                    new AssignmentHistory(one.history(), zone)));
            add(new NativeDetails(getTranslation("cohort.home.withdrawn"), list));
        }
    }

    private Optional<CourseStanding> standing(Assignment assignment) {
        return desk.courses().find(assignment.course()).map(course -> progress.standing(desk.me(), course));
    }
}
