package app.acquaint.shell.ui;

import app.acquaint.course.Course;
import app.acquaint.course.Step;
import app.acquaint.progress.CourseStanding;
import app.acquaint.progress.Milestone;
import java.util.List;
import org.jsoup.nodes.Element;

/** Draws the rail's lists as one piece of HTML: dozens of links, one node of the page. Every text is escaped. */
final class RailMarkup {

    /** Looks up a text of the page's language. */
    interface Texts {
        String get(String key, Object... arguments);
    }

    private final Texts texts;
    private final String here;

    /** @param here address of the page shown, without a leading slash */
    RailMarkup(Texts texts, String here) {
        this.texts = texts;
        this.here = here;
    }

    /**
     * The pages of the tracker and of leading, then each course.
     *
     * @param leading whether the account leads others
     * @param led whether somebody leads it
     */
    String draw(List<CourseStanding> courses, boolean leading, boolean led) {
        var rail = new Element("div");
        var places = rail.appendElement("ul").addClass("rail-places");
        link(places, Places.HOME, texts.get("shell.home"));
        link(places, Places.TODAY, texts.get("shell.today"));
        link(places, Places.PEOPLE, texts.get("shell.people"));
        link(places, Places.WRITING, texts.get("shell.writing"));
        if (led) {
            link(places, Places.LEADERS, texts.get("shell.leaders"));
        }
        if (leading) {
            link(places, Places.LEARNERS, texts.get("shell.learners"));
            link(places, Places.SHARED, texts.get("shell.shared"));
        }
        var shown = courses.stream()
                .filter(this::isHere)
                .findFirst()
                .or(() -> courses.stream()
                        .filter(standing -> !isFinished(standing))
                        .findFirst());
        courses.forEach(standing -> {
            if (shown.filter(standing::equals).isPresent()) {
                steps(rail, standing);
            } else {
                closed(rail, standing);
            }
        });
        return rail.html();
    }

    private void closed(Element rail, CourseStanding standing) {
        var course = standing.course();
        rail.appendElement("p").addClass("rail-step").text(texts.get("shell.course"));
        var lesson = standing.nextLesson().orElseGet(() -> course.lessons().getFirst());
        var title = isFinished(standing) ? texts.get("shell.course.finished", course.title()) : course.title();
        link(rail.appendElement("ul"), Places.lesson(course, lesson), title).attr("lang", course.language());
    }

    private void steps(Element rail, CourseStanding standing) {
        standing.course().steps().forEach(step -> step(rail, standing, step));
    }

    private void step(Element rail, CourseStanding standing, Step step) {
        var course = standing.course();
        var heading = rail.appendElement("p").addClass("rail-step").attr("lang", course.language());
        heading.appendElement("span").text(step.number() > 0 ? step.number() + " · " + step.title() : step.title());
        var done = standing.doneIn(step);
        if (done > 0 && step.lessons().size() > 1) {
            heading.appendText(" ")
                    .appendElement("span")
                    .attr("lang", "")
                    .text(texts.get("shell.of", done, step.lessons().size()));
        }
        var list = rail.appendElement("ul").addClass("rail-lessons").attr("lang", course.language());
        for (var lesson : step.lessons()) {
            var link = link(list, Places.lesson(course, lesson), lesson.title());
            var isDone = standing.isDone(lesson);
            link.prependElement("span").addClass("dot").toggleClass(isDone ? "done" : "open");
            if (isDone) {
                link.appendElement("span").addClass("visually-hidden").text(", " + texts.get("shell.done"));
            }
        }
    }

    private Element link(Element list, String address, String text) {
        var link = list.appendElement("li")
                .appendElement("a")
                .attr("href", address.isEmpty() ? "." : address)
                .attr("router-link", true);
        link.appendElement("span").text(text);
        if (address.equals(here) || (!address.isEmpty() && here.startsWith(address + "/"))) {
            link.attr("aria-current", "page");
        }
        return link;
    }

    private boolean isHere(CourseStanding standing) {
        return here.startsWith("course/" + standing.course().id() + "/")
                || here.equals(Places.graduation(standing.course()));
    }

    private static boolean isFinished(CourseStanding standing) {
        return standing.has(Milestone.COMPLETED);
    }

    /** Four strokes, or as many as the course has steps: done, begun, open. */
    static String strokes(CourseStanding standing) {
        var strokes = new Element("div");
        steps(standing.course())
                .forEach(step -> strokes.appendElement("span")
                        .addClass("stroke")
                        .addClass(standing.isDone(step) ? "done" : standing.doneIn(step) > 0 ? "begun" : "open"));
        return strokes.html();
    }

    static List<Step> steps(Course course) {
        return course.steps().stream()
                .filter(step -> step.kind() == Step.Kind.STEP)
                .toList();
    }
}
