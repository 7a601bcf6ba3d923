package app.acquaint.practice.ui;

import app.acquaint.course.Exercise.ChecklistExercise;
import app.acquaint.course.Exercise.ChecklistExercise.Item;
import app.acquaint.practice.Answer;
import app.acquaint.practice.Answers;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Set;
import java.util.stream.Collectors;

/** Things to tick off, each kept as it is ticked. */
class ChecklistPanel extends ExercisePanel {

    private final Task<ChecklistExercise> task;
    private final Answers answers;
    private final CheckboxGroup<Item> list = new CheckboxGroup<>();
    private int revision;

    ChecklistPanel(Task<ChecklistExercise> task, Answers answers) {
        super(task, "checklist", task.words(task.exercise().title()));
        this.task = task;
        this.answers = answers;
        list.addClassName("choice-options");
        list.setItems(task.exercise().items());
        list.setItemLabelGenerator(item -> task.words(item.text()));
        list.getElement().setAttribute("aria-label", task.words(task.exercise().title()));
        showKept(answers.find(task.owner(), task.courseId(), task.id(), Answer.Checklist.class));
        list.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
        show(list);
    }

    private void showKept(Answers.Kept<Answer.Checklist> kept) {
        revision = kept.revision();
        var ticked = kept.answer().map(Answer.Checklist::ticked).orElse(Set.of());
        list.setValue(task.exercise().items().stream()
                .filter(item -> ticked.contains(item.id()))
                .collect(Collectors.toSet()));
    }

    private void keep(Set<Item> ticked) {
        var answer = new Answer.Checklist(ticked.stream().map(Item::id).collect(Collectors.toSet()));
        var outcome = answers.save(task.owner(), task.courseId(), task.id(), revision, answer);
        showKept(outcome.stands());
        if (!outcome.saved()) {
            sayKeptElsewhere();
        } else if (ticked.size() == task.exercise().items().size()) {
            say(getTranslation("practice.exercise.checklist.all"));
        } else {
            say("");
        }
        task.changed().run();
    }
}
