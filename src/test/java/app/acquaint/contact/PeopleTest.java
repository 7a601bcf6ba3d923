package app.acquaint.contact;

import static app.acquaint.contact.TrackerHouse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.DomainException;
import app.acquaint.contact.People.Outcome;
import app.acquaint.testkit.Engine;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class PeopleTest {

    @Parameter
    Engine engine;

    private TrackerHouse house;
    private People people;

    @BeforeEach
    void open() {
        house = new TrackerHouse(engine);
        people = house.people;
    }

    @Test
    void a_second_tab_overwrites_nothing_and_is_told_what_stands() {
        var opened = house.tracker.add(house.me, Details.named("Jonas Weber"));
        var first = details("Jonas Weber", "Trainer in Leipzig", "likes rowing");
        var second = details("Jonas Weber", "", "typed in the other tab");

        var saved = people.describe(house.me, opened.id(), opened.version(), first);
        var refused = people.describe(house.me, opened.id(), opened.version(), second);

        assertThat(saved)
                .isInstanceOfSatisfying(
                        Outcome.Saved.class,
                        outcome -> assertThat(outcome.contact().details()).isEqualTo(first));
        assertThat(refused).isInstanceOfSatisfying(Outcome.Changed.class, outcome -> {
            assertThat(outcome.stands().details()).isEqualTo(first);
            var again = people.describe(house.me, opened.id(), outcome.stands().version(), second);
            assertThat(again).isInstanceOf(Outcome.Saved.class);
        });
        assertThat(people.open(house.me, opened.id()).details()).isEqualTo(second);
    }

    @Test
    void a_move_in_between_is_no_conflict() {
        var opened = house.tracker.add(house.me, Details.named("Jonas Weber"));
        house.tracker.record(house.me, opened.id(), Stage.ASKED, TODAY, null);

        var outcome = people.describe(house.me, opened.id(), opened.version(), details("Jonas", "", ""));

        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        assertThat(people.open(house.me, opened.id()).situation().stage()).isEqualTo(Stage.ASKED);
    }

    @Test
    void every_word_is_looked_for_in_name_role_and_notes_whatever_its_case_and_accents() {
        house.tracker.add(house.me, details("Jürgen Müller", "Stadtwerke Köln", "gärtnert gern"));
        house.tracker.add(house.me, details("Ana Souza", "Stadtwerke Bonn", "100% remote, a_b"));

        assertThat(names("jurgen")).containsExactly("Jürgen Müller");
        assertThat(names("STADTWERKE gärtnert")).containsExactly("Jürgen Müller");
        assertThat(names("stadtwerke")).containsExactly("Ana Souza", "Jürgen Müller");
        assertThat(names("100%")).containsExactly("Ana Souza");
        assertThat(names("a_b")).containsExactly("Ana Souza");
        assertThat(names("%")).containsExactly("Ana Souza");
        assertThat(names("axb")).isEmpty();
        assertThat(names("' or 1=1 --")).isEmpty();
    }

    @Test
    void a_group_shows_only_its_stages_and_pages_follow_one_another() {
        var all = IntStream.range(0, 7)
                .mapToObj(number -> house.tracker.add(house.me, "Person " + number))
                .toList();
        house.tracker.record(house.me, all.get(3).id(), Stage.SILENT, TODAY, null);

        assertThat(people.find(house.me, "", StageGroup.AT_REST, 0, 10))
                .extracting(Contact::name)
                .containsExactly("Person 3");
        assertThat(people.count(house.me, "", StageGroup.TO_ASK)).isEqualTo(6);
        assertThat(people.groups(house.me)).isEqualTo(Map.of(StageGroup.TO_ASK, 6, StageGroup.AT_REST, 1));
        assertThat(people.find(house.me, "", null, 0, 4))
                .extracting(Contact::name)
                .containsExactly("Person 0", "Person 1", "Person 2", "Person 3");
        assertThat(people.find(house.me, "", null, 4, 4))
                .extracting(Contact::name)
                .containsExactly("Person 4", "Person 5", "Person 6");
    }

    @Test
    void names_of_every_script_are_kept_as_typed() {
        for (var name :
                List.of("עדה לב", "田中 さくら", "Zoë 👩🏽‍🚀 O’Neill-ß", "<b>x</b>", "'; drop table contact; --", "İIıi")) {
            var added = house.tracker.add(house.me, details(name, name, name + "\n\t" + name));

            assertThat(people.open(house.me, added.id()).details()).isEqualTo(added.details());
            assertThat(added.name()).isEqualTo(name);
            assertThat(names(name)).contains(name);
        }
    }

    @Test
    void what_no_database_keeps_is_left_out_rather_than_refused() {
        var added = house.tracker.add(house.me, details("A\u0000nna", "", "half \uD83D here"));

        var kept = people.open(house.me, added.id()).details();
        assertThat(kept.name()).isEqualTo("Anna");
        assertThat(kept.notes()).isEqualTo("half \uFFFD here");
    }

    @Test
    void the_longest_texts_fit_and_longer_ones_are_explained() {
        var longest = new Details(
                "n".repeat(Details.MAX_NAME),
                null,
                "r".repeat(Details.MAX_ROLE),
                "h".repeat(Details.MAX_HOW_MET),
                "ß".repeat(Details.MAX_NOTES));
        var added = house.tracker.add(house.me, longest);
        assertThat(people.open(house.me, added.id()).details()).isEqualTo(longest);

        assertThatThrownBy(() -> Details.named("n".repeat(121)))
                .isInstanceOf(DomainException.class)
                .hasMessage("contact.name.long");
        assertThatThrownBy(() -> house.tracker.add(house.me, " \t "))
                .isInstanceOf(DomainException.class)
                .hasMessage("contact.name.needed");
    }

    @Test
    void whoever_is_removed_goes_with_everything_about_them() {
        var id = house.tracker.add(house.me, "Jonas Weber").id();
        house.promises.add(house.me, id, true, "Send the book", TODAY);

        people.remove(house.me, id);

        for (var table : List.of("contact", "contact_event", "contact_promise")) {
            assertThat(house.jdbc
                            .sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(house.published).contains(new ContactRemoved(house.me, id));
    }

    private List<String> names(String words) {
        return people.find(house.me, words, null, 0, 100).stream()
                .map(Contact::name)
                .toList();
    }

    private static Details details(String name, String role, String notes) {
        return Details.typed(name, "", role, "", notes);
    }
}
