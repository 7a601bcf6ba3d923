package app.acquaint.practice.ui;

import app.acquaint.course.Course;
import app.acquaint.course.Exercise;
import app.acquaint.course.Exercise.ActExercise;
import app.acquaint.course.Exercise.AgendaExercise;
import app.acquaint.course.Exercise.ChecklistExercise;
import app.acquaint.course.Exercise.ChoiceExercise;
import app.acquaint.course.Exercise.CommitmentExercise;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.course.Exercise.FactsExercise;
import app.acquaint.course.Exercise.PersonExercise;
import app.acquaint.course.Exercise.PortfolioExercise;
import app.acquaint.course.Exercise.PredictionCheckExercise;
import app.acquaint.course.Exercise.PredictionExercise;
import app.acquaint.course.Exercise.ReflectionExercise;
import app.acquaint.course.Exercise.StripExercise;
import app.acquaint.course.Lesson;
import app.acquaint.course.spi.ExercisePanels;
import com.vaadin.flow.component.Component;
import org.springframework.stereotype.Service;

/** Chooses the panel for each kind of exercise. */
@Service
class LearnersPanels implements ExercisePanels {

    private final Desk desk;
    private final DraftPanels drafts;

    LearnersPanels(Desk desk, DraftPanels drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @Override
    public Component panel(Course course, Lesson lesson, Exercise exercise, Runnable changed) {
        return new NamesPerson(() -> draw(course, exercise, changed));
    }

    private Component draw(Course course, Exercise exercise, Runnable changed) {
        var owner = desk.account().id();
        var task = new Task<>(owner, course, exercise, desk.person().find(owner, course), changed);
        return switch (exercise) {
            case DraftExercise draft ->
                drafts.panel(course, draft, task.person().orElse(null), changed);
            case FactsExercise facts -> new FactsPanel(task.with(facts), desk);
            case StripExercise strip -> new StripPanel(task.with(strip), desk);
            case ChoiceExercise choice -> new ChoicePanel(task.with(choice), desk.answers());
            case ChecklistExercise checklist -> new ChecklistPanel(task.with(checklist), desk.answers());
            case ReflectionExercise reflection -> new ReflectionPanel(task.with(reflection), desk);
            case PredictionExercise prediction -> new PredictionPanel(task.with(prediction), desk.answers());
            case PredictionCheckExercise check -> new PredictionCheckPanel(task.with(check), desk.answers());
            case CommitmentExercise commitment ->
                new CommitmentPanel(task.with(commitment), desk.commitments(), desk.account());
            case AgendaExercise agenda -> new AgendaPanel(task.with(agenda), desk);
            case PersonExercise person -> new PersonPanel(task.with(person), desk.person(), desk.contacts());
            case ActExercise act -> new ActPanel(task.with(act), desk.person(), desk.contacts(), desk.account());
            case PortfolioExercise portfolio -> new PortfolioPanel(task.with(portfolio), desk.practice());
        };
    }
}
