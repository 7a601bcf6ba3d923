package app.acquaint.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import app.acquaint.common.AccountId;
import app.acquaint.common.NotFoundException;
import app.acquaint.course.Course;
import app.acquaint.progress.CourseStanding;
import app.acquaint.progress.Milestone;
import app.acquaint.testkit.Engine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class LeaderExampleTest {

    private final Course course =
            new Course(LeadersHouse.NETWORKING, "Networking", "", "en", List.of(), Map.of(), "hash");

    @Parameter
    Engine engine;

    private LeadersHouse house;
    private AccountId vera;

    @BeforeEach
    void prepare() {
        house = new LeadersHouse(engine);
        vera = house.leader("Vera");
        when(house.courses.all()).thenReturn(List.of(course));
    }

    @Test
    void that_a_leader_took_the_course_is_shown_only_while_they_like() {
        reached(Map.of(Milestone.COMPLETED, Instant.parse("2026-11-20T23:30:00Z")));
        assertThat(house.example.of(vera)).isEmpty();
        assertThat(house.example.completed(vera)).contains(LocalDate.of(2026, 11, 21));

        house.example.show(vera, true);
        house.example.show(vera, true);
        assertThat(house.example.of(vera)).contains(LocalDate.of(2026, 11, 21));
        house.example.show(vera, false);
        assertThat(house.example.of(vera)).isEmpty();
        assertThat(house.example.isShown(vera)).isFalse();
    }

    @Test
    void who_has_not_completed_it_shows_nothing() {
        reached(Map.of());
        house.example.show(vera, true);

        assertThat(house.example.of(vera)).isEmpty();
    }

    @Test
    void only_leaders_set_an_example() {
        var anna = house.learner("Anna");

        assertThatThrownBy(() -> house.example.show(anna, true)).isInstanceOf(NotFoundException.class);
    }

    private void reached(Map<Milestone, Instant> milestones) {
        when(house.progress.standing(vera, course)).thenReturn(new CourseStanding(course, Map.of(), milestones));
    }
}
