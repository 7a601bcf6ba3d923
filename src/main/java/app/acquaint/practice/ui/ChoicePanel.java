package app.acquaint.practice.ui;

import app.acquaint.course.Exercise.ChoiceExercise;
import app.acquaint.practice.Answer;
import app.acquaint.practice.Answers;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A question with one or several right answers. A button shows the answers: were choosing enough, an arrow key among
 * the radio buttons would give them away.
 */
class ChoicePanel extends ExercisePanel {

    private final Task<ChoiceExercise> task;
    private final Answers answers;
    private int revision;

    ChoicePanel(Task<ChoiceExercise> task, Answers answers) {
        super(
                task,
                "choice",
                task.words(headingOf(task.exercise().title(), task.exercise().question())));
        this.task = task;
        this.answers = answers;
        showKept(answers.find(task.owner(), task.courseId(), task.id(), Answer.Choice.class));
    }

    private void showKept(Answers.Kept<Answer.Choice> kept) {
        revision = kept.revision();
        var chosen = kept.answer().map(Answer.Choice::chosen).orElse(Set.of());
        if (chosen.isEmpty()) {
            ask();
        } else {
            show(withQuestion(new ChoiceOutcome(task, chosen), again()));
        }
    }

    private void ask() {
        var places =
                IntStream.range(0, task.exercise().options().size()).boxed().toList();
        if (task.exercise().multiple()) {
            var group = new CheckboxGroup<Integer>();
            group.setItems(places);
            group.setItemLabelGenerator(this::option);
            askWith(group, group::getValue);
        } else {
            var group = new RadioButtonGroup<Integer>();
            group.setItems(places);
            group.setItemLabelGenerator(this::option);
            askWith(group, () -> group.getOptionalValue().map(Set::of).orElse(Set.of()));
        }
    }

    private void askWith(AbstractField<?, ?> group, Supplier<Set<Integer>> chosen) {
        group.addClassName("choice-options");
        group.getElement().setAttribute("aria-label", task.words(task.exercise().question()));
        var several = task.exercise().multiple();
        var answer = new Button(
                getTranslation(several ? "practice.exercise.choice.see-all" : "practice.exercise.choice.see"),
                _ -> answer(chosen.get()));
        show(withQuestion(group, answer));
    }

    private void answer(Set<Integer> chosen) {
        if (chosen.isEmpty()) {
            say(getTranslation("practice.exercise.choice.none"));
            return;
        }
        say("");
        var outcome = answers.save(task.owner(), task.courseId(), task.id(), revision, new Answer.Choice(chosen));
        showKept(outcome.stands());
        if (outcome.saved()) {
            task.changed().run();
        } else {
            sayKeptElsewhere();
        }
        outcomeFocus();
    }

    private void outcomeFocus() {
        getElement().executeJs("this.querySelector('.choice-verdict')?.focus()");
    }

    private Button again() {
        return new Button(getTranslation("practice.exercise.choice.again"), _ -> {
            ask();
            getElement().executeJs("this.querySelector('vaadin-radio-group, vaadin-checkbox-group')?.focus()");
        });
    }

    private Component[] withQuestion(Component... parts) {
        var body = new Div(parts);
        body.addClassName("choice");
        if (task.exercise().title().isEmpty()) {
            return new Component[] {body};
        }
        Paragraph question = question(task.words(task.exercise().question()));
        return new Component[] {question, body};
    }

    private String option(int place) {
        return task.words(task.exercise().options().get(place).text());
    }
}
