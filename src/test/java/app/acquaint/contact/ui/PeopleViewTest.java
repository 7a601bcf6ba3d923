package app.acquaint.contact.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.account.CurrentAccount;
import app.acquaint.contact.People;
import app.acquaint.contact.Stage;
import app.acquaint.contact.StageGroup;
import app.acquaint.contact.Tracker;
import app.acquaint.testkit.ViewTest;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Row;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleViewTest extends ViewTest {

    private Tracker tracker;

    @BeforeEach
    void prepare() {
        tracker = bean(Tracker.class);
    }

    @Test
    void a_name_and_how_one_met_make_a_person_whose_page_opens() {
        UI.getCurrent().navigate("people");
        _get(EmptyState.class);

        _setValue(field("Name"), "Moana Aroha");
        _setValue(field("How you met (if you like)"), "Night shift, ward 4");
        _click(_get(Button.class, spec -> spec.withText("Add")));

        assertThat(_get(H1.class).getText()).isEqualTo("Moana Aroha");
        var added = bean(People.class).find(me, "", null, 0, 10).getFirst();
        assertThat(added.details().howMet()).isEqualTo("Night shift, ward 4");
    }

    @Test
    void without_a_name_it_says_what_is_missing() {
        UI.getCurrent().navigate("people");

        _setValue(field("Name"), "  ");
        _click(_get(Button.class, spec -> spec.withText("Add")));

        assertThat(field("Name").getErrorMessage()).isEqualTo("Give a name; a first name is enough.");
        assertThat(bean(People.class).find(me, "", null, 0, 10)).isEmpty();
    }

    @Test
    void the_list_narrows_to_what_is_typed_and_to_a_group() {
        var jonas = tracker.add(me, "Jonas Weber");
        tracker.add(me, "Moana Aroha");
        tracker.record(me, jonas.id(), Stage.THANKED, bean(CurrentAccount.class).today(), null);
        UI.getCurrent().navigate("people");
        assertThat(names()).containsExactly("Jonas Weber", "Moana Aroha");
        assertThat(texts()).contains("Two people");

        _setValue(field("Find"), "aroha");
        assertThat(names()).containsExactly("Moana Aroha");
        _setValue(field("Find"), "");
        show(StageGroup.MET_AND_THANKED);
        assertThat(names()).containsExactly("Jonas Weber");
        show(StageGroup.AT_REST);
        _assertNone(Row.class);
        assertThat(texts()).contains("Nobody here matches. Try fewer letters, or show everybody.");
    }

    @Test
    void the_practice_person_is_marked_and_not_counted() {
        tracker.practicePerson(me);
        tracker.add(me, "Moana Aroha");

        UI.getCurrent().navigate("people");

        assertThat(names()).containsExactly("Alex (practice)", "Moana Aroha");
        assertThat(_find(Span.class, spec -> spec.withClasses("practice-mark"))).hasSize(1);
        assertThat(texts()).contains("One person");
    }

    @Test
    void many_people_come_in_pages() {
        for (int number = 100; number < 155; number++) {
            tracker.add(me, "Person " + number);
        }
        UI.getCurrent().navigate("people");
        assertThat(names()).hasSize(50).endsWith("Person 149");

        _click(_get(Button.class, spec -> spec.withText("Show more")));

        assertThat(names()).hasSize(55).doesNotHaveDuplicates().endsWith("Person 154");
        _assertNone(Button.class, spec -> spec.withText("Show more"));
    }

    @Test
    void people_of_others_are_not_here() {
        tracker.add(newAccount("Somebody else"), "Canary");

        UI.getCurrent().navigate("people");

        assertThat(names()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void show(StageGroup group) {
        _setValue((Select<StageGroup>) _get(Select.class), group);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static List<String> names() {
        return _find(RouterLink.class, spec -> spec.withClasses("row-title")).stream()
                .map(RouterLink::getText)
                .toList();
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
