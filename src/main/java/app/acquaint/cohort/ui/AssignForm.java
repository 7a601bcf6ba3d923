package app.acquaint.cohort.ui;

import app.acquaint.common.DomainException;
import app.acquaint.course.Course;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

/** Assigns the course to people and cohorts, with a reason in the leader's own words. */
class AssignForm extends Div {

    private static final String KEEP = "cohort:assign:reason";

    private final AssigningDesk desk;
    private final Runnable assigned;
    private final AssigneesField assignees;
    private final Select<Course> course = new Select<>();
    private final TermsFields terms = new TermsFields();

    /** @param assigned told when something is assigned */
    AssignForm(AssigningDesk desk, AssigneesField assignees, Runnable assigned) {
        this.desk = desk;
        this.assigned = assigned;
        this.assignees = assignees;
        addClassNames("panel-form", "assign-form");
        var courses = desk.courses().all();
        course.setLabel(getTranslation("cohort.assign.course"));
        course.setItems(courses);
        course.setItemLabelGenerator(Course::title);
        course.setValue(courses.getFirst());
        course.setVisible(courses.size() > 1);
        terms.keep(KEEP);
        var assign = new Button(getTranslation("cohort.assign.do"), click -> assign());
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        add(assignees, course, terms, assign);
    }

    private void assign() {
        assignees.say("");
        try {
            desk.assigning().assign(desk.me(), course.getValue().id(), assignees.chosen(), terms.read());
        } catch (DomainException reason) {
            if (!terms.explain(reason)) {
                assignees.say(Notices.sentence(reason));
            }
            return;
        }
        Kept.done(KEEP);
        terms.clear();
        assignees.clear();
        Notices.show(getTranslation("cohort.assign.done"));
        assigned.run();
    }
}
