package app.acquaint.practice.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.course.Exercise.CommitmentExercise;
import app.acquaint.practice.Commitment;
import app.acquaint.practice.Commitments;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.ArrayList;

/** "When …, I will …", with a day; below it what was committed so far. */
class CommitmentPanel extends ExercisePanel {

    private final Task<CommitmentExercise> task;
    private final Commitments commitments;
    private final CurrentAccount account;

    CommitmentPanel(Task<CommitmentExercise> task, Commitments commitments, CurrentAccount account) {
        super(task, "commitment", task.words(task.exercise().title()));
        this.task = task;
        this.commitments = commitments;
        this.account = account;
        showMade();
    }

    private void showMade() {
        var made = commitments.of(task.owner(), task.courseId(), task.id());
        if (made.isEmpty()) {
            show(form());
            return;
        }
        var rows = new Rows();
        made.forEach(commitment -> rows.add(new CommitmentRow(commitment, commitments, account, this::changed)));
        var parts = new ArrayList<Component>();
        parts.add(rows);
        parts.add(new Button(getTranslation("practice.exercise.commitment.another"), _ -> show(rows, form())));
        show(parts.toArray(Component[]::new));
    }

    private CommitmentForm form() {
        var exercise = task.exercise();
        var keep = "commitment:" + task.courseId() + ":" + task.id();
        return new CommitmentForm(
                task.words(exercise.when()),
                task.words(exercise.will()),
                account.today(),
                exercise.days(),
                keep,
                this::commit);
    }

    private void commit(CommitmentForm form, Commitment.Plan plan, LocalDate day) {
        commitments.commit(task.owner(), task.courseId(), task.id(), plan, day);
        form.kept();
        changed();
        say(getTranslation("practice.exercise.commitment.kept", StandingWords.inWords(day, getLocale())));
    }

    private void changed() {
        showMade();
        task.changed().run();
    }
}
