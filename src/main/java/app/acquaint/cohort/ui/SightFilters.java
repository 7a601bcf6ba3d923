package app.acquaint.cohort.ui;

import app.acquaint.cohort.LeaderGroup;
import app.acquaint.course.Course;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;

/** Which course, which cohort and whom of them a leader wants to see. What there is no choice of is not asked. */
class SightFilters extends Div {

    private final Select<Course> course = new Select<>();
    private final Select<LeaderGroup> group = new Select<>();
    private final Select<SightWhich> which = new Select<>();

    /** @param changed called when the leader chose something else */
    SightFilters(List<Course> courses, List<LeaderGroup> groups, Runnable changed) {
        addClassName("learners-filters");
        course.setLabel(getTranslation("cohort.filter.course"));
        course.setItems(courses);
        course.setItemLabelGenerator(Course::title);
        course.setValue(courses.getFirst());
        group.setLabel(getTranslation("cohort.filter.cohort"));
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(getTranslation("cohort.filter.all-cohorts"));
        group.setItems(groups);
        group.setItemLabelGenerator(one -> one == null ? getTranslation("cohort.filter.all-cohorts") : one.name());
        which.setLabel(getTranslation("cohort.filter.which"));
        which.setItems(SightWhich.values());
        which.setItemLabelGenerator(one -> getTranslation("cohort.filter.which." + one.name()));
        which.setValue(SightWhich.EVERYBODY);
        if (courses.size() > 1) {
            add(course);
        }
        if (!groups.isEmpty()) {
            add(group);
        }
        add(which);
        course.addValueChangeListener(change -> changed.run());
        group.addValueChangeListener(change -> changed.run());
        which.addValueChangeListener(change -> changed.run());
    }

    Course course() {
        return course.getValue();
    }

    /** Empty for everybody. */
    Optional<LeaderGroup> group() {
        return Optional.ofNullable(group.getValue());
    }

    SightWhich which() {
        return which.getValue();
    }
}
