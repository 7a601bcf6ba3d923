package app.acquaint.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.acquaint.cohort.AssignmentChange.What;
import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import app.acquaint.common.CohortId;
import app.acquaint.common.CourseId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.testkit.Engine;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class AssigningTest {

    private static final CourseId OTHER = new CourseId("another-course");

    @Parameter
    Engine engine;

    private LeadersHouse house;
    private AccountId vera;
    private AccountId omar;
    private AccountId anna;
    private CohortId spring;

    @BeforeEach
    void prepare() {
        house = new LeadersHouse(engine);
        vera = house.leader("Vera");
        omar = house.leader("Omar");
        anna = house.learner("Anna");
        spring = house.cohorts.create(vera, new CohortName("Spring"));
        house.invited(vera, anna);
    }

    @Test
    void what_a_leader_assigns_stands_for_both_with_the_reason_in_their_words() {
        house.assign(vera, "  I know how <b>shy</b> you feel.\n", new Assignee.Person(anna));

        var assigned = house.assigning.toLearner(anna);
        assertThat(assigned).singleElement().satisfies(one -> {
            assertThat(one.leader()).isEqualTo(vera);
            assertThat(one.course()).isEqualTo(LeadersHouse.NETWORKING);
            assertThat(one.to()).isEqualTo(new Assignee.Person(anna));
            assertThat(one.reason()).isEqualTo("I know how <b>shy</b> you feel.");
            assertThat(one.due()).contains(LeadersHouse.TODAY.plusDays(30));
            assertThat(one.introductions()).isEqualTo(2);
            assertThat(one.withdrawnAt()).isEmpty();
        });
        assertThat(house.assigning.byLeader(vera)).isEqualTo(assigned);
        assertThat(house.assigning.between(vera, anna)).isEqualTo(assigned);
        assertThat(house.assigning.due(vera, anna, LeadersHouse.NETWORKING)).contains(LeadersHouse.TODAY.plusDays(30));
        assertThat(house.assigning.due(vera, anna, OTHER)).isEmpty();
        assertThat(house.assigning.byLeader(omar)).isEmpty();
        assertThat(house.flushes.get()).isPositive();
    }

    @Test
    void nobody_assigns_to_whom_they_do_not_see_and_nothing_is_half_done() {
        var ben = house.learner("Ben");
        house.invited(omar, ben);

        for (var to : new Assignee[] {
            new Assignee.Person(ben), new Assignee.Person(AccountId.next()), new Assignee.Group(CohortId.next())
        }) {
            assertThatThrownBy(() -> house.assign(vera, "Because", new Assignee.Person(anna), to))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> house.assign(omar, "Because", new Assignee.Group(spring)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.assign(anna, "Because", new Assignee.Person(anna)))
                .isInstanceOf(NotFoundException.class);
        assertThat(house.assigning.byLeader(vera)).isEmpty();
        assertThat(house.assigning.toLearner(anna)).isEmpty();
        assertThat(house.published).isEmpty();
    }

    @Test
    void each_learner_hears_of_it_once_however_many_ways_it_reaches_them() {
        var ben = house.learner("Ben");
        var carl = house.learner("Carl");
        house.invited(vera, ben, spring);
        house.invited(vera, carl, spring);
        house.deactivate(carl);
        house.cohorts.add(vera, spring, anna);

        house.assign(vera, "Because", new Assignee.Group(spring), new Assignee.Person(anna));

        var direct = house.assigning.toLearner(anna).getFirst();
        var group = house.assigning.toLearner(ben).getFirst();
        assertThat(direct.to()).isEqualTo(new Assignee.Person(anna));
        assertThat(group.to()).isEqualTo(new Assignee.Group(spring));
        assertThat(house.published)
                .containsExactlyInAnyOrder(
                        new CourseAssigned(direct.id(), direct.course(), vera, anna),
                        new CourseAssigned(group.id(), group.course(), vera, ben));
    }

    @Test
    void whoever_comes_into_a_cohort_has_what_is_assigned_to_it_and_hears_of_it() {
        house.assign(vera, "Because", new Assignee.Group(spring));
        var assigned = house.only(vera);
        assertThat(house.published).isEmpty();
        var ben = house.learner("Ben");

        house.invited(vera, ben, spring);
        house.cohorts.add(vera, spring, anna);
        house.cohorts.add(vera, spring, anna);

        assertThat(house.assigning.toLearner(ben)).containsExactly(assigned);
        assertThat(house.published)
                .containsExactly(
                        new CourseAssigned(assigned.id(), assigned.course(), vera, ben),
                        new CourseAssigned(assigned.id(), assigned.course(), vera, anna));
        house.cohorts.remove(vera, spring, ben);
        assertThat(house.assigning.toLearner(ben)).isEmpty();
    }

    @Test
    void of_two_cohorts_with_the_same_course_the_one_due_first_counts() {
        var later = house.cohorts.create(vera, new CohortName("Later"));
        house.cohorts.add(vera, spring, anna);
        house.cohorts.add(vera, later, anna);
        house.assigning.assign(
                vera,
                LeadersHouse.NETWORKING,
                Set.of(new Assignee.Group(later)),
                new AssignmentTerms("A", Optional.empty(), 0));
        house.assign(vera, "B", new Assignee.Group(spring));
        house.assigning.assign(
                vera, OTHER, Set.of(new Assignee.Group(later)), new AssignmentTerms("C", Optional.empty(), 0));

        assertThat(house.assigning.toLearner(anna))
                .extracting(Assignment::reason)
                .containsExactly("B", "C");
    }

    @Test
    void several_leaders_each_assign_and_each_counts() {
        house.invited(omar, anna);
        house.assign(vera, "From Vera", new Assignee.Person(anna));
        house.assign(omar, "From Omar", new Assignee.Person(anna));

        assertThat(house.assigning.toLearner(anna))
                .extracting(Assignment::reason)
                .containsExactlyInAnyOrder("From Vera", "From Omar");
        assertThat(house.assigning.between(omar, anna))
                .extracting(Assignment::reason)
                .containsExactly("From Omar");
    }

    @Test
    void the_same_course_is_not_assigned_twice_to_the_same() {
        house.assign(vera, "Because", new Assignee.Person(anna));

        assertThatThrownBy(() -> house.assign(vera, "Again", new Assignee.Person(anna)))
                .isInstanceOfSatisfying(DomainException.class, reason -> {
                    assertThat(reason.key()).isEqualTo("cohort.assign.already");
                    assertThat(reason.arguments()).containsExactly("Anna");
                });
        assertThat(house.only(vera).reason()).isEqualTo("Because");
    }

    @Test
    void a_reason_is_needed_somebody_is_chosen_and_the_day_is_to_come() {
        var anna = Set.<Assignee>of(new Assignee.Person(this.anna));
        var yesterday = new AssignmentTerms("Because", Optional.of(LeadersHouse.TODAY.minusDays(1)), 0);
        var today = new AssignmentTerms("Because", Optional.of(LeadersHouse.TODAY), 9);

        assertThatThrownBy(() -> new AssignmentTerms(" \n ", Optional.empty(), 0))
                .hasMessage("cohort.assign.reason.blank");
        assertThatThrownBy(() -> new AssignmentTerms("x".repeat(1001), Optional.empty(), 0))
                .hasMessage("cohort.assign.reason.long");
        assertThatThrownBy(() -> house.assigning.assign(vera, OTHER, Set.of(), today))
                .hasMessage("cohort.assign.nobody");
        assertThatThrownBy(() -> house.assigning.assign(vera, OTHER, anna, yesterday))
                .hasMessage("cohort.assign.due.past");
        house.assigning.assign(vera, OTHER, anna, today);
        assertThat(house.only(vera).introductions()).isEqualTo(5);
    }

    @Test
    void a_day_is_over_when_it_is_over_where_the_leader_is() {
        house.pass(Duration.ofHours(11).plusMinutes(30));

        // half past eleven in the evening in UTC is tomorrow in Berlin
        assertThatThrownBy(() -> house.assigning.assign(
                        vera,
                        OTHER,
                        Set.of(new Assignee.Person(anna)),
                        new AssignmentTerms("Because", Optional.of(LeadersHouse.TODAY), 0)))
                .hasMessage("cohort.assign.due.past");
    }

    @Test
    void changed_and_extended_it_says_the_new_and_keeps_the_old_for_both() {
        house.assign(vera, "Because", new Assignee.Person(anna));
        var first = house.only(vera);
        house.pass(Duration.ofDays(40));

        house.assigning.change(vera, first.id(), 1, new AssignmentTerms("All the same", first.due(), 0));
        var extended = new AssignmentTerms("All the same", Optional.of(LeadersHouse.TODAY.plusDays(60)), 0);
        house.assigning.change(vera, first.id(), 2, extended);

        assertThat(house.only(vera).version()).isEqualTo(3);
        assertThat(AssignmentTerms.of(house.assigning.toLearner(anna).getFirst()))
                .isEqualTo(extended);
        assertThat(house.histories.ofStanding(anna).get(first.id()))
                .isEqualTo(house.histories.ofStanding(vera).get(first.id()))
                .extracting(AssignmentChange::what, change -> change.terms().reason())
                .containsExactly(
                        tuple(What.CHANGED, "All the same"),
                        tuple(What.CHANGED, "All the same"),
                        tuple(What.ASSIGNED, "Because"));
    }

    @Test
    void changed_in_another_tab_nothing_is_overwritten() {
        house.assign(vera, "Because", new Assignee.Person(anna));
        var shown = house.only(vera);
        house.assigning.change(vera, shown.id(), 1, house.terms("From the other tab"));

        assertThatThrownBy(() -> house.assigning.change(vera, shown.id(), 1, house.terms("From this tab")))
                .isInstanceOf(DomainException.class)
                .hasMessage("cohort.assign.changed");
        assertThatThrownBy(() -> house.assigning.withdraw(vera, shown.id(), 1)).hasMessage("cohort.assign.changed");
        assertThat(house.only(vera).reason()).isEqualTo("From the other tab");
    }

    @Test
    void withdrawn_it_is_gone_for_the_learner_and_stays_in_the_history_of_both() {
        house.assign(vera, "Because", new Assignee.Person(anna));
        var id = house.only(vera).id();

        house.assigning.withdraw(vera, id, 1);

        assertThat(house.assigning.toLearner(anna)).isEmpty();
        assertThat(house.assigning.byLeader(vera)).isEmpty();
        assertThat(house.assigning.due(vera, anna, LeadersHouse.NETWORKING)).isEmpty();
        assertThat(house.histories.endedBy(vera))
                .isEqualTo(house.histories.endedFor(anna))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(id);
                    assertThat(one.learner()).contains(anna);
                    assertThat(one.history())
                            .extracting(AssignmentChange::what)
                            .containsExactly(What.WITHDRAWN, What.ASSIGNED);
                });
        assertThatThrownBy(() -> house.assigning.change(vera, id, 2, house.terms("More")))
                .isInstanceOf(NotFoundException.class);
        house.assign(vera, "Anew", new Assignee.Person(anna));
        assertThat(house.assigning.toLearner(anna))
                .extracting(Assignment::reason)
                .containsExactly("Anew");
    }

    @Test
    void anothers_assignment_answers_like_one_that_does_not_exist() {
        var ben = house.learner("Ben");
        house.invited(omar, ben);
        house.assign(vera, "Because", new Assignee.Person(anna));

        for (var id : new AssignmentId[] {house.only(vera).id(), AssignmentId.next()}) {
            assertThatThrownBy(() -> house.assigning.require(omar, id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> house.assigning.change(omar, id, 1, house.terms("Mine")))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> house.assigning.withdraw(omar, id, 1)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void assignments_of_ended_bonds_stand_for_nobody() {
        house.assign(vera, "Because", new Assignee.Person(anna));
        var id = house.only(vera).id();

        house.bonds.leave(anna, vera);

        assertThat(house.assigning.toLearner(anna)).isEmpty();
        assertThat(house.assigning.byLeader(vera)).isEmpty();
        assertThat(house.assigning.between(vera, anna)).isEmpty();
        assertThatThrownBy(() -> house.assigning.require(vera, id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void what_was_assigned_before_the_two_parted_does_not_come_back_and_is_told_as_ended_then() {
        var ben = house.learner("Ben");
        house.invited(vera, ben, spring);
        house.cohorts.add(vera, spring, anna);
        house.assign(vera, "Before", new Assignee.Person(anna), new Assignee.Group(spring));
        house.invited(omar, anna);
        house.assign(omar, "From Omar", new Assignee.Person(anna));
        var before = house.assigning.between(vera, anna).getFirst().id();

        house.bonds.leave(anna, vera);
        house.invited(vera, anna);

        assertThat(house.assigning.toLearner(anna))
                .extracting(Assignment::reason)
                .containsExactly("From Omar");
        assertThat(house.histories.endedFor(anna))
                .filteredOn(one -> one.id().equals(before))
                .isEqualTo(house.histories.endedBy(vera))
                .singleElement()
                .satisfies(one -> assertThat(one.history())
                        .extracting(AssignmentChange::what)
                        .containsExactly(What.PARTED, What.ASSIGNED));
        assertThat(house.only(vera).to()).isEqualTo(new Assignee.Group(spring));
        assertThat(house.assigning.toLearner(ben)).containsExactly(house.only(vera));
        house.assign(vera, "Anew", new Assignee.Person(anna));
        assertThat(house.assigning.between(vera, anna))
                .extracting(Assignment::reason)
                .containsExactly("Anew");
    }

    @Test
    void out_of_a_cohort_and_still_seen_the_learner_keeps_what_was_assigned_to_them() {
        house.cohorts.add(vera, spring, anna);
        house.assign(vera, "Because", new Assignee.Person(anna));

        house.cohorts.remove(vera, spring, anna);

        assertThat(house.assigning.toLearner(anna)).containsExactly(house.only(vera));
    }

    @Test
    void of_deactivated_learners_and_leaders_nothing_stands() {
        var ben = house.learner("Ben");
        house.invited(vera, ben);
        house.assign(vera, "Because", new Assignee.Person(anna), new Assignee.Person(ben));

        house.deactivate(ben);
        assertThat(house.assigning.byLeader(vera))
                .extracting(Assignment::to)
                .containsExactly(new Assignee.Person(anna));
        house.deactivate(vera);
        assertThat(house.assigning.toLearner(anna)).isEmpty();
    }
}
