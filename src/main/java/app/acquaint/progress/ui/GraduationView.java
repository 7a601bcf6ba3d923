package app.acquaint.progress.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.Slugs;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.Exercise;
import app.acquaint.practice.Practice;
import app.acquaint.progress.Milestone;
import app.acquaint.progress.ProgressService;
import app.acquaint.progress.spi.GraduationSection;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The graduate's page: what was reached, what was made, to copy or print, and the way into the tracker. */
@Route("graduation/:course")
@PermitAll
class GraduationView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentAccount current;
    private final CourseCatalog catalog;
    private final ProgressService progress;
    private final Practice practice;
    private final List<GraduationSection> sections;

    GraduationView(
            CurrentAccount current,
            CourseCatalog catalog,
            ProgressService progress,
            Practice practice,
            List<GraduationSection> sections) {
        this.current = current;
        this.catalog = catalog;
        this.progress = progress;
        this.practice = practice;
        this.sections = List.copyOf(sections);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        course(event).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.graduation");
    }

    private void show(Course course) {
        removeAll();
        var account = current.get();
        var standing = progress.standing(account.id(), course);
        var graduated = standing.has(Milestone.GRADUATED);
        var title = graduated ? "progress.graduation.title" : "progress.graduation.title.ahead";
        var lead = new Paragraph(
                getTranslation(graduated ? "progress.graduation.lead" : "progress.graduation.lead.ahead"));
        lead.addClassName("home-lead");
        var pieces = practice.portfolio(account.id(), course, made(course));
        add(new PageHeading(course.title(), getTranslation(title, account.name())), lead, actions(pieces));
        sections.forEach(one -> one.section(standing).ifPresent(this::add));
        pieces.forEach(piece -> add(section(piece)));
        if (graduated) {
            progress.graduationSeen(account.id(), course);
        }
    }

    private Component actions(List<Practice.Piece> pieces) {
        var actions = new Div(new PageLink("today", getTranslation("progress.graduation.tracker")).asButton(true));
        actions.addClassName("actions");
        if (!pieces.isEmpty()) {
            actions.add(copy(pieces), print());
        }
        return actions;
    }

    private Button copy(List<Practice.Piece> pieces) {
        var all = pieces.stream()
                .map(piece -> piece.title() + "\n\n" + piece.text())
                .collect(Collectors.joining("\n\n\n"));
        var copy = new Button(getTranslation("progress.graduation.copy"));
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        copy.addClickListener(click -> getElement()
                .executeJs("return navigator.clipboard.writeText($0)", all)
                .then(
                        copied -> Notices.show(getTranslation("progress.graduation.copied")),
                        refused -> Notices.show(getTranslation("progress.graduation.copy-by-hand"))));
        return copy;
    }

    private Button print() {
        var print = new Button(getTranslation("progress.graduation.print"));
        print.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        print.addClickListener(click -> getElement().executeJs("window.print()"));
        return print;
    }

    private static Component section(Practice.Piece piece) {
        var text = new Div(piece.text());
        text.addClassName("piece-text");
        var section = new Section(new H2(piece.title()), text);
        section.addClassName("piece");
        return section;
    }

    /** What the course itself shows as the learner's work, or else every draft and plan in it. */
    private static List<ExerciseId> made(Course course) {
        var shown = course.exercises()
                .filter(Exercise.PortfolioExercise.class::isInstance)
                .flatMap(exercise -> ((Exercise.PortfolioExercise) exercise).items().stream())
                .distinct()
                .toList();
        return shown.isEmpty()
                ? course.exercises()
                        .filter(exercise -> exercise instanceof Exercise.DraftExercise
                                || exercise instanceof Exercise.AgendaExercise)
                        .map(Exercise::id)
                        .toList()
                : shown;
    }

    private Optional<Course> course(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("course")
                .filter(Slugs::isSlug)
                .map(CourseId::new)
                .flatMap(catalog::find);
    }
}
