package app.acquaint.course.ui;

import app.acquaint.common.CourseId;
import app.acquaint.common.LessonId;
import app.acquaint.common.Slugs;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.Lesson;
import app.acquaint.course.LessonBlock;
import app.acquaint.course.Step;
import app.acquaint.course.spi.ExercisePanels;
import app.acquaint.course.spi.LessonStanding;
import app.acquaint.course.spi.StandingChangedEvent;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.SafeHtml;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** A lesson to read and to do: its prose, its exercises in their place, and what is left of it. */
@Route("course/:course/:lesson")
@PermitAll
@JsModule("./shell/reading.ts")
class LessonView extends Article implements BeforeEnterObserver, HasDynamicTitle {

    private final CourseCatalog catalog;
    private final ExercisePanels panels;
    private final LessonStanding standing;
    private String title = "";

    LessonView(CourseCatalog catalog, ExercisePanels panels, LessonStanding standing) {
        this.catalog = catalog;
        this.panels = panels;
        this.standing = standing;
        addClassName("lesson");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = course(event.getRouteParameters());
        var lesson = course.flatMap(one -> lesson(one, event.getRouteParameters()));
        if (lesson.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(course.orElseThrow(), lesson.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Course course, Lesson lesson) {
        removeAll();
        standing.opened(course, lesson);
        title = lesson.title();
        var end = new LessonEnd(course, lesson, standing);
        Runnable changed = () -> {
            end.refresh();
            getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new StandingChangedEvent(ui)));
        };
        add(heading(course, lesson));
        for (var block : lesson.blocks()) {
            add(component(course, lesson, block, changed));
        }
        add(end);
        keepPlace(course, lesson, changed);
    }

    private Component component(Course course, Lesson lesson, LessonBlock block, Runnable changed) {
        return switch (block) {
            case LessonBlock.Prose prose -> prose(course, prose);
            case LessonBlock.ExerciseBlock exercise -> {
                var panel = panels.panel(course, lesson, exercise.exercise(), changed);
                panel.getElement().getClassList().add("lesson-exercise");
                if (panel.getId().isEmpty()) {
                    panel.setId(exercise.exercise().id().value());
                }
                yield panel;
            }
        };
    }

    private static Component prose(Course course, LessonBlock.Prose block) {
        var prose = new SafeHtml("prose", block.html());
        prose.getElement().setAttribute("lang", course.language());
        return prose;
    }

    private PageHeading heading(Course course, Lesson lesson) {
        var step = course.stepOf(lesson);
        var place = step.lessons().indexOf(lesson) + 1;
        var eyebrow = step.kind() == Step.Kind.STEP
                ? getTranslation("course.eyebrow.step", step.number(), step.title(), place, lesson.minutes())
                : getTranslation("course.eyebrow.other", step.title(), lesson.minutes());
        var heading = new PageHeading(eyebrow, lesson.title());
        heading.getElement().setAttribute("lang", course.language());
        return heading;
    }

    /** The browser tells how far down the reader is, now and then, and once when the end came into view. */
    private void keepPlace(Course course, Lesson lesson, Runnable changed) {
        getElement()
                .addEventListener("reading-place", event -> standing.keepPosition(course, lesson, place(event)))
                .addEventData("event.detail.place");
        getElement().addEventListener("reading-end", event -> {
            standing.read(course, lesson);
            changed.run();
        });
        getElement().executeJs("window.acquaintReading.follow(this, $0)", standing.position(course, lesson));
    }

    private static double place(DomEvent event) {
        return event.getEventData().path("event.detail.place").asDouble(0);
    }

    private Optional<Course> course(RouteParameters parameters) {
        return parameters.get("course").filter(Slugs::isSlug).map(CourseId::new).flatMap(catalog::find);
    }

    private static Optional<Lesson> lesson(Course course, RouteParameters parameters) {
        return parameters.get("lesson").filter(Slugs::isSlug).map(LessonId::new).flatMap(course::lesson);
    }
}
