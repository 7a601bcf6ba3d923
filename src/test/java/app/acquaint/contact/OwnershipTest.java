package app.acquaint.contact;

import static app.acquaint.contact.TrackerHouse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.NotFoundException;
import app.acquaint.testkit.Engine;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Another owner finds nothing and changes nothing, whichever method is called. */
@ParameterizedClass
@EnumSource(Engine.class)
class OwnershipTest {

    @Parameter
    Engine engine;

    private TrackerHouse house;
    private AccountId stranger;
    private ContactId person;
    private Contacts.Recorded asked;
    private UUID promise;

    @BeforeEach
    void open() {
        house = new TrackerHouse(engine);
        stranger = house.account("Europe/Berlin", Locale.ENGLISH);
        person = house.tracker.add(house.me, "CanaryName").id();
        house.tracker.practicePerson(house.me);
        asked = house.tracker.record(house.me, person, Stage.ASKED, TODAY.minusDays(20), null);
        promise = house.promises
                .add(house.me, person, true, "CanaryPromise", TODAY)
                .id();
    }

    @Test
    void what_is_asked_about_a_person_of_another_is_not_found_and_nothing_changes() {
        var before = house.data.export(house.me);

        calls().forEach((name, call) -> assertThatThrownBy(call::run).as(name).isInstanceOf(NotFoundException.class));

        assertThat(house.data.export(house.me)).isEqualTo(before);
    }

    @Test
    void what_lists_people_lists_none_of_another() {
        lists().forEach((name, found) ->
                assertThat(found.toString()).as(name).doesNotContain("Canary").doesNotContain(person.toString()));
        assertThat(house.tracker.all(stranger)).isEmpty();
        assertThat(house.people.find(stranger, "", null, 0, 100)).isEmpty();
        assertThat(house.people.count(stranger, "", null)).isZero();
        assertThat(house.agenda.on(stranger, TODAY).due()).isEmpty();
        assertThat(house.agenda.on(house.me, TODAY).due()).hasSize(1);
    }

    @Test
    void every_method_of_every_service_is_tried_here() {
        var tried = new TreeSet<String>();
        tried.addAll(calls().keySet());
        tried.addAll(lists().keySet());
        // these make something of the caller's own
        tried.addAll(List.of("Tracker.add", "Tracker.practicePerson", "PeopleData.bringIn", "PeopleData.order"));

        assertThat(tried)
                .containsAll(
                        Stream.of(Tracker.class, People.class, PromiseKeeping.class, Agenda.class, PeopleData.class)
                                .flatMap(OwnershipTest::methods)
                                .toList());
    }

    private Map<String, Runnable> calls() {
        var tracker = house.tracker;
        Map<String, Runnable> calls = new TreeMap<>();
        calls.put("Tracker.require", () -> tracker.require(stranger, person));
        calls.put("Tracker.record", () -> tracker.record(stranger, person, Stage.MET, TODAY, null));
        calls.put("Tracker.move", () -> tracker.move(stranger, person, new Standing.Met(TODAY)));
        calls.put("Tracker.touch", () -> tracker.touch(stranger, person, TODAY, Channel.CALL, ""));
        calls.put("Tracker.undo", () -> tracker.undo(stranger, asked));
        calls.put("Tracker.planTouch", () -> tracker.planTouch(stranger, person, TODAY));
        calls.put("Tracker.arrival", () -> tracker.arrival(stranger, person, Stage.ASKED));
        calls.put("Tracker.pace", () -> tracker.pace(stranger, person, new Cadence(2)));
        calls.put("Tracker.correct", () -> tracker.correct(stranger, person, asked.event()));
        calls.put("Tracker.reinstate", () -> tracker.reinstate(stranger, person, asked.event()));
        calls.put("Tracker.history", () -> tracker.history(stranger, person));
        calls.put("Tracker.reached", () -> tracker.reached(stranger, person));
        calls.put("Tracker.promises", () -> tracker.promises(stranger, person));
        calls.put("People.open", () -> house.people.open(stranger, person));
        calls.put("People.describe", () -> house.people.describe(stranger, person, 1, Details.named("Mine now")));
        calls.put("People.remove", () -> house.people.remove(stranger, person));
        calls.put("PromiseKeeping.of", () -> house.promises.of(stranger, person));
        calls.put("PromiseKeeping.add", () -> house.promises.add(stranger, person, true, "Mine now", null));
        calls.put("PromiseKeeping.keep", () -> house.promises.keep(stranger, promise));
        calls.put("PromiseKeeping.reopen", () -> house.promises.reopen(stranger, promise));
        calls.put("PromiseKeeping.remove", () -> house.promises.remove(stranger, promise));
        return calls;
    }

    private Map<String, Object> lists() {
        var mine = house.data.export(house.me);
        return Map.of(
                "Tracker.reached", house.tracker.reached(stranger),
                "Tracker.all", house.tracker.all(stranger),
                "Tracker.existingPracticePerson", house.tracker.existingPracticePerson(stranger),
                "People.find", house.people.find(stranger, "canary", null, 0, 100),
                "People.count", house.people.count(stranger, "canary", null),
                "People.groups", house.people.groups(stranger),
                "Agenda.on", house.agenda.on(stranger, TODAY),
                "PeopleData.export", house.data.export(stranger),
                "PeopleData.preview", house.data.preview(stranger, mine));
    }

    private static Stream<String> methods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .distinct()
                .map(name -> service.getSimpleName() + "." + name);
    }
}
