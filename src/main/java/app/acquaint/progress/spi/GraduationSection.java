package app.acquaint.progress.spi;

import app.acquaint.progress.CourseStanding;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part that another module adds to the page that shows what a learner reached and made. */
public interface GraduationSection {

    /** The section, made anew for each look of whoever is logged in; empty when it has nothing to say. */
    Optional<Component> section(CourseStanding standing);
}
