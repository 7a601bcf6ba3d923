package app.acquaint.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.acquaint.common.AccountId;
import app.acquaint.common.AssignmentId;
import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.testkit.Engine;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class IntroductionsTest {

    @Parameter
    Engine engine;

    private LeadersHouse house;
    private AccountId vera;
    private AccountId anna;
    private AssignmentId offer;

    @BeforeEach
    void prepare() {
        house = new LeadersHouse(engine);
        vera = house.leader("Vera");
        anna = house.learner("Anna");
        house.invited(vera, anna);
        house.assign(vera, "Because", new Assignee.Person(anna));
        offer = house.only(vera).id();
        house.published.clear();
    }

    @Test
    void an_offer_is_taken_up_the_leader_gets_it_and_marks_it_as_done() {
        house.introductions.wish(anna, offer, " Somebody in logistics ");

        assertThat(house.published).containsExactly(new IntroductionWished(offer, vera, anna));
        assertThat(house.introductions.open(vera)).singleElement().satisfies(wish -> {
            assertThat(wish.learner()).isEqualTo(anna);
            assertThat(wish.wish()).isEqualTo("Somebody in logistics");
        });
        house.introductions.done(vera, offer, anna);
        assertThat(house.introductions.open(vera)).isEmpty();
        assertThat(house.introductions.ofLearner(anna).getFirst().answered()).isPresent();
        assertThatThrownBy(() -> house.introductions.done(vera, offer, anna)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void it_is_taken_up_once_and_with_a_sentence() {
        assertThatThrownBy(() -> house.introductions.wish(anna, offer, " ")).hasMessage("cohort.wish.blank");
        assertThatThrownBy(() -> house.introductions.wish(anna, offer, "x".repeat(501)))
                .hasMessage("cohort.wish.long");
        house.introductions.wish(anna, offer, "One");
        assertThatThrownBy(() -> house.introductions.wish(anna, offer, "Two"))
                .isInstanceOf(DomainException.class)
                .hasMessage("cohort.wish.made");
        assertThat(house.introductions.ofLearner(anna))
                .extracting(IntroductionWish::wish)
                .containsExactly("One");
    }

    @Test
    void what_is_not_offered_to_somebody_cannot_be_taken_up() {
        var ben = house.learner("Ben");
        house.invited(vera, ben);
        house.assigning.assign(
                vera,
                LeadersHouse.NETWORKING,
                Set.of(new Assignee.Person(ben)),
                new AssignmentTerms("Because", Optional.empty(), 0));
        var without = house.assigning.toLearner(ben).getFirst().id();

        assertThatThrownBy(() -> house.introductions.wish(ben, without, "Please"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.introductions.wish(ben, offer, "Please")).isInstanceOf(NotFoundException.class);
        assertThat(house.published).noneMatch(IntroductionWished.class::isInstance);
    }

    @Test
    void another_leader_and_one_who_was_left_see_no_wish() {
        var omar = house.leader("Omar");
        house.invited(omar, anna);
        house.introductions.wish(anna, offer, "Somebody in logistics");

        assertThat(house.introductions.open(omar)).isEmpty();
        assertThatThrownBy(() -> house.introductions.done(omar, offer, anna)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.introductions.open(anna)).isInstanceOf(NotFoundException.class);
        house.bonds.leave(anna, vera);
        assertThat(house.introductions.open(vera)).isEmpty();
        assertThatThrownBy(() -> house.introductions.done(vera, offer, anna)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void what_both_sides_have_of_their_own_can_be_taken_along_without_others_names() {
        house.introductions.wish(anna, offer, "Somebody in logistics");
        house.cohorts.create(vera, new CohortName("Spring"));

        var learners = house.data.export(anna);
        var leaders = house.data.export(vera);

        assertThat(learners).containsOnlyKeys("leaders.json");
        assertThat(learners.get("leaders.json")).contains("Vera", "INVITED", "Because", "Somebody in logistics");
        assertThat(leaders).containsOnlyKeys("leaders.json", "leading.json");
        assertThat(leaders.get("leading.json")).contains("Spring", "Because").doesNotContain("Anna", "logistics");
        assertThat(house.data.preview(anna, learners)).isEmpty();
    }
}
