package app.acquaint.practice.ui;

import app.acquaint.course.Exercise.ChoiceExercise;
import app.acquaint.course.Exercise.ChoiceExercise.Option;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands in place of a question once it was answered: each option, whether it fits, and why. */
class ChoiceOutcome extends Div {

    private final Task<ChoiceExercise> task;

    ChoiceOutcome(Task<ChoiceExercise> task, Set<Integer> chosen) {
        this.task = task;
        var verdict = new Paragraph(getTranslation("practice.exercise.choice." + verdict(chosen)));
        verdict.addClassName("choice-verdict");
        verdict.getElement().setAttribute("tabindex", "-1");
        var list = new UnorderedList();
        list.addClassName("choice-outcome");
        list.getElement().setAttribute("role", "list");
        var options = task.exercise().options();
        IntStream.range(0, options.size()).forEach(place -> list.add(item(options.get(place), chosen.contains(place))));
        add(verdict, list);
    }

    private String verdict(Set<Integer> chosen) {
        var options = task.exercise().options();
        var right = IntStream.range(0, options.size())
                .filter(place -> options.get(place).correct())
                .boxed()
                .collect(Collectors.toSet());
        if (right.equals(chosen)) {
            return right.size() > 1 ? "found-all" : "found";
        }
        return chosen.stream().anyMatch(right::contains) ? "found-some" : "look-closer";
    }

    private ListItem item(Option option, boolean chosen) {
        var mark = new Span(getTranslation(
                option.correct() ? "practice.exercise.choice.this-one" : "practice.exercise.choice.not-this"));
        mark.addClassNames("choice-mark", option.correct() ? "fits" : "fits-not");
        var line = new Paragraph(mark);
        line.addClassName("choice-marks");
        if (chosen) {
            var yours = new Span(getTranslation("practice.exercise.choice.yours"));
            yours.addClassName("choice-yours");
            line.add(yours);
        }
        var text = new Paragraph(task.words(option.text()));
        text.addClassName("choice-text");
        var why = new Paragraph(task.words(option.why()));
        why.addClassName("choice-why");
        var item = new ListItem(text, line, why);
        item.setClassName("chosen", chosen);
        return item;
    }
}
