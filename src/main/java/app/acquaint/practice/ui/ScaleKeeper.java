package app.acquaint.practice.ui;

import app.acquaint.practice.Answer.Prediction;
import app.acquaint.practice.Answers;
import java.util.function.IntConsumer;

/** Keeps what is chosen on a {@link Scale} as the answer to its exercise. */
class ScaleKeeper {

    private final Task<?> task;
    private final Answers answers;
    private final Scale scale;
    private final ExercisePanel panel;
    private int revision;
    private IntConsumer kept = _ -> {};

    ScaleKeeper(Task<?> task, Answers answers, Scale scale, ExercisePanel panel) {
        this.task = task;
        this.answers = answers;
        this.scale = scale;
        this.panel = panel;
        showKept(answers.find(task.owner(), task.courseId(), task.id(), Prediction.class));
        scale.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                keep(change.getValue());
            }
        });
    }

    /** Runs the action with the number that stands, now if there is one, and whenever one is kept. */
    void onKept(IntConsumer action) {
        kept = action;
        scale.getOptionalValue().ifPresent(action::accept);
    }

    private void showKept(Answers.Kept<Prediction> standing) {
        revision = standing.revision();
        scale.setValue(standing.answer().map(Prediction::value).orElse(null));
    }

    private void keep(int value) {
        var outcome = answers.save(task.owner(), task.courseId(), task.id(), revision, new Prediction(value));
        showKept(outcome.stands());
        outcome.stands().answer().map(Prediction::value).ifPresent(kept::accept);
        if (!outcome.saved()) {
            panel.sayKeptElsewhere();
        }
        task.changed().run();
    }
}
