package app.acquaint.practice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import app.acquaint.contact.Contacts;
import app.acquaint.contact.Contacts.Person;
import app.acquaint.contact.Stage;
import app.acquaint.contact.Tracker;
import app.acquaint.course.Course;
import app.acquaint.course.CourseCatalog;
import app.acquaint.course.Exercise.DraftExercise;
import app.acquaint.practice.CoursePerson;
import app.acquaint.practice.WritingKey;
import app.acquaint.practice.Writings;
import app.acquaint.testkit.ViewTest;
import app.acquaint.uikit.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftsTest extends ViewTest {

    private Person priya;
    private int changes;

    @BeforeEach
    void somebodyToAsk() {
        priya = bean(Contacts.class).add(me, "Priya");
    }

    @Test
    void the_sheet_carries_what_stands_with_its_review_and_the_rubrics_limit() {
        write("my-ask", priya, "Hi Priya, would you be interested in a coffee some time?");

        var sheet = sheet();

        assertThat(property(sheet, "setup"))
                .contains("Your ask to Priya", "interested in a coffee", "\"revision\":1", "\"mostWords\":75");
        assertThat(property(sheet, "review")).contains("availability");
    }

    @Test
    void sending_it_moves_the_person_on_and_can_be_taken_back() {
        var sheet = sheet();

        fire(sheet, "draft-sent", Map.of("event.detail.on", "2026-01-05"));

        assertThat(bean(Contacts.class).require(me, priya.id()).stage()).isEqualTo(Stage.ASKED);
        assertThat(sheet.getElement().getProperty("sentOn")).isEqualTo("Sent on January 5, 2026");
        var later = sheet();
        assertThat(later.getElement().getProperty("sentOn")).isEqualTo("Sent on January 5, 2026");
        assertThat(later.getElement().getProperty("undoable", false)).isTrue();

        fire(later, "draft-unsent", Map.of());

        assertThat(bean(Contacts.class).require(me, priya.id()).stage()).isEqualTo(Stage.DRAFTED);
        assertThat(later.getElement().getProperty("sentOn")).isEmpty();
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void a_day_to_come_is_no_day_on_which_it_was_sent() {
        for (var day : List.of("2999-01-01", "yesterday", "")) {
            fire(sheet(), "draft-sent", Map.of("event.detail.on", day));
        }

        assertThat(_find(Notification.class)).hasSize(3);
        assertThat(bean(Contacts.class).require(me, priya.id()).stage()).isEqualTo(Stage.DRAFTED);
    }

    @Test
    void an_earlier_version_can_be_looked_at_and_compared() {
        write("my-ask", priya, "Hi Priya, are you interested in a networking meeting?");
        write("my-ask", priya, "Hi Priya, are you free for a networking meeting?");

        fire(sheet(), "draft-versions", Map.of());

        assertThat(text(_get(VersionsDialog.class))).contains("are you interested in");
        _setValue(_get(Checkbox.class), true);
        assertThat(text(_get(VersionsDialog.class))).contains("removed: interested", "added: free");
        _click(_get(Button.class, spec -> spec.withText("Bring this one back")));
        assertThat(_find(VersionsDialog.class)).isEmpty();
    }

    @Test
    void without_an_earlier_version_it_says_when_there_will_be_one() {
        write("my-ask", priya, "Hi Priya");

        fire(sheet(), "draft-versions", Map.of());

        assertThat(text(_get(VersionsDialog.class))).contains("There is no earlier version yet");
    }

    @Test
    void a_persons_page_has_the_sheets_for_the_ask_and_the_thanks() {
        write("my-thanks", priya, "Thank you, Priya");

        UI.getCurrent().navigate("people/" + priya.id());

        var drafts = _find(PieceDetails.class);
        assertThat(drafts).extracting(details -> text(details)).contains("Write an ask", "Write the thanks");
        var thanks = drafts.stream()
                .filter(details -> text(details).contains("thanks"))
                .findFirst()
                .orElseThrow();
        open(thanks);
        assertThat(property(_get(DraftPanel.class), "setup")).contains("Thank you, Priya");
    }

    @Test
    void everything_written_is_listed_also_when_exercise_and_person_are_gone() {
        UI.getCurrent().navigate("writing");
        _get(EmptyState.class);
        write("my-ask", priya, "Hi Priya");
        write("no-longer-there", null, "An old thought");
        jdbc.sql("delete from contact where id = ?").param(priya.id().value()).update();
        var other = newAccount("Somebody Else");
        bean(Writings.class)
                .save(
                        new WritingKey(other, new CourseId("networking"), new ExerciseId("my-ask"), null),
                        0,
                        "not mine",
                        true);

        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("writing");

        var written = _find(PieceDetails.class);
        assertThat(written)
                .extracting(details -> text(details))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("Your ask to your person", "no longer among your people"))
                .anySatisfy(line -> assertThat(line).contains("No longer there"));
        written.forEach(DraftsTest::open);
        assertThat(_find(DraftPanel.class))
                .extracting(sheet -> property(sheet, "setup"))
                .anySatisfy(setup -> assertThat(setup).contains("Hi Priya"))
                .anySatisfy(setup -> assertThat(setup).contains("An old thought"));
    }

    @Test
    void an_ask_recorded_with_its_sheet_is_recorded_in_the_whole_lesson_and_once() {
        bean(CoursePerson.class).choose(me, course(), priya.id());
        UI.getCurrent().navigate("course/networking/write-yours");
        assertThat(text(_get(ActPanel.class))).contains("You have not asked Priya yet.");

        fire(_get(DraftPanel.class), "draft-sent", Map.of("event.detail.on", "2026-01-05"));

        assertThat(text(_get(ActPanel.class))).contains("You asked Priya on January 5, 2026");
        _assertNone(Button.class, spec -> spec.withText("I asked Priya"));
        assertThat(asked()).isEqualTo(1);

        fire(_get(DraftPanel.class), "draft-unsent", Map.of());

        assertThat(text(_get(ActPanel.class))).contains("You have not asked Priya yet.");
        assertThat(asked()).isZero();
    }

    @Test
    void an_ask_recorded_without_its_sheet_stands_on_the_sheet_too() {
        bean(CoursePerson.class).choose(me, course(), priya.id());
        UI.getCurrent().navigate("course/networking/write-yours");

        _click(_get(Button.class, spec -> spec.withText("I asked Priya")));

        assertThat(_get(DraftPanel.class).getElement().getProperty("sentOn")).startsWith("Sent on");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(_get(DraftPanel.class).getElement().getProperty("sentOn")).isEmpty();
    }

    @Test
    void naming_somebody_names_them_in_the_whole_lesson_and_is_said() {
        UI.getCurrent().navigate("course/networking/write-yours");
        assertThat(property(_get(DraftPanel.class), "setup")).contains("Your ask to your person", "\"Hi, …\"");
        assertThat(doneWhen()).contains("“Your ask to your person” has what it needs");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Their name")), "Moana");
        _click(_get(Button.class, spec -> spec.withText("This is the person")));

        assertThat(property(_get(DraftPanel.class), "setup")).contains("Your ask to Moana", "\"Hi Moana, …\"");
        assertThat(doneWhen()).contains("“Your ask to Moana” has what it needs").doesNotContain("your person” has");
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("visually-hidden")))
                .extracting(Paragraph::getText)
                .contains("The course now writes Moana wherever it means your person. Moana is in People, too.");
        assertThat(_get(ActPanel.class).getChildren().findFirst().orElseThrow().getElement())
                .as("where the focus goes")
                .extracting(heading -> heading.getText() + heading.getAttribute("tabindex"))
                .isEqualTo("Ask Moana-1");
    }

    private long asked() {
        return bean(Tracker.class).history(me, priya.id()).stream()
                .filter(entry -> entry.after().stage() == Stage.ASKED)
                .count();
    }

    private static String doneWhen() {
        return text(_get(Footer.class));
    }

    private DraftPanel sheet() {
        var course = course();
        var ask = (DraftExercise) course.exercise(new ExerciseId("my-ask")).orElseThrow();
        var sheet = bean(DraftPanels.class)
                .panel(course, ask, bean(Contacts.class).require(me, priya.id()), () -> changes++);
        UI.getCurrent().add(sheet);
        return sheet.sheet();
    }

    private Course course() {
        return bean(CourseCatalog.class).find(new CourseId("networking")).orElseThrow();
    }

    private void write(String exercise, @Nullable Person about, String text) {
        var key = new WritingKey(
                me, new CourseId("networking"), new ExerciseId(exercise), about == null ? null : about.id());
        var base = bean(Writings.class)
                .find(key)
                .map(writing -> writing.revision())
                .orElse(0);
        bean(Writings.class).save(key, base, text, true);
    }

    private static void open(NativeDetails details) {
        details.setOpen(true);
        fire(details, "toggle", Map.of());
    }

    private static void fire(Component component, String event, Map<String, String> data) {
        var json = JacksonUtils.createObjectNode();
        data.forEach(json::put);
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), event, json));
    }

    private static String property(Component component, String name) {
        return String.valueOf(component.getElement().getPropertyRaw(name));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
