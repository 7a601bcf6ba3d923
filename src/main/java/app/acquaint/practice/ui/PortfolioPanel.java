package app.acquaint.practice.ui;

import app.acquaint.common.ExerciseId;
import app.acquaint.course.Exercise.PortfolioExercise;
import app.acquaint.practice.Practice;
import app.acquaint.practice.Practice.Piece;
import app.acquaint.uikit.CopyText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the learner made, on one page to copy or print, and the way back to what is still missing. */
class PortfolioPanel extends ExercisePanel {

    private final Task<PortfolioExercise> task;

    PortfolioPanel(Task<PortfolioExercise> task, Practice practice) {
        super(task, "portfolio", task.words(task.exercise().title()));
        this.task = task;
        var pieces =
                practice.portfolio(task.owner(), task.course(), task.exercise().items());
        var missing = missing(pieces);
        var parts = new ArrayList<Component>();
        if (!pieces.isEmpty()) {
            parts.add(sheet(pieces));
            parts.add(actions(pieces));
        }
        if (!missing.isEmpty()) {
            parts.add(quiet(getTranslation("practice.exercise.portfolio.missing")));
            parts.add(links(missing));
        }
        show(parts.toArray(Component[]::new));
    }

    private List<ExerciseId> missing(List<Piece> pieces) {
        var there = pieces.stream().map(Piece::exercise).collect(Collectors.toSet());
        return task.exercise().items().stream()
                .filter(item -> !there.contains(item))
                .toList();
    }

    private Div sheet(List<Piece> pieces) {
        var sheet = new Div();
        sheet.addClassName("portfolio");
        pieces.forEach(piece -> {
            var text = new Paragraph(piece.text());
            text.addClassName("portfolio-text");
            sheet.add(new Article(new H3(task.words(piece.title())), text));
        });
        return sheet;
    }

    private Div actions(List<Piece> pieces) {
        var all = pieces.stream()
                .map(piece -> task.words(piece.title()) + "\n\n" + piece.text())
                .collect(Collectors.joining("\n\n\n"));
        var print = new Button(
                getTranslation("practice.exercise.portfolio.print"),
                _ -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
        var actions = new Div(new CopyText(getTranslation("practice.exercise.portfolio.copy"), all), print);
        actions.addClassName("actions");
        return actions;
    }

    private UnorderedList links(List<ExerciseId> missing) {
        var list = new UnorderedList();
        list.addClassName("portfolio-missing");
        missing.forEach(item -> task.course()
                .exercise(item)
                .flatMap(exercise -> task.course().lessonOf(item).map(lesson -> {
                    var link =
                            new Anchor("course/" + task.courseId() + "/" + lesson.id(), task.words(exercise.title()));
                    return new ListItem(link);
                }))
                .ifPresent(list::add));
        return list;
    }
}
