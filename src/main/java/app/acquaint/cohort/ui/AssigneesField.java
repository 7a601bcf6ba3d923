package app.acquaint.cohort.ui;

import app.acquaint.account.Account;
import app.acquaint.cohort.Assignee;
import app.acquaint.cohort.Cohort;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks for whom: cohorts and people, as many as one likes. */
class AssigneesField extends Div {

    private final Map<Checkbox, Assignee> boxes = new LinkedHashMap<>();
    private final Paragraph problem = new Paragraph();

    AssigneesField(List<Cohort> cohorts, List<Account> people) {
        addClassName("assignees");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "status");
        var together = new FieldSet(getTranslation("cohort.assign.cohorts"));
        cohorts.forEach(cohort -> together.add(box(
                getTranslation("cohort.assign.cohort", cohort.name(), cohort.size()),
                new Assignee.Group(cohort.id()))));
        var single = new FieldSet(getTranslation("cohort.assign.people"));
        people.forEach(person -> single.add(box(person.name(), new Assignee.Person(person.id()))));
        together.setVisible(!cohorts.isEmpty());
        single.setVisible(!people.isEmpty());
        add(together, single, problem);
    }

    Set<Assignee> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getKey().getValue())
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    void clear() {
        problem.setText("");
        boxes.keySet().forEach(Checkbox::clear);
    }

    /** Says what is the matter with the choice; empty takes it away. */
    void say(String sentence) {
        problem.setText(sentence);
    }

    private Checkbox box(String label, Assignee assignee) {
        var box = new Checkbox(label);
        box.getElement().setAttribute("dir", "auto");
        boxes.put(box, assignee);
        return box;
    }
}
