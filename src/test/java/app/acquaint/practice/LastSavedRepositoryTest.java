package app.acquaint.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.acquaint.common.CourseId;
import app.acquaint.testkit.Engine;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class LastSavedRepositoryTest {

    @Parameter
    Engine engine;

    @Test
    void only_the_latest_time_is_told_by_course_and_learner() {
        var house = new WritingHouse(engine, () -> {});
        var ada = house.account();
        var ben = house.account();
        house.writings.save(WritingHouse.key(ada, null), 0, "Hi Priya", false);
        var saved = new LastSavedRepository(house.jdbc);

        assertThat(saved.of(List.of(ada, ben), new CourseId("networking")))
                .isEqualTo(Map.of(ada, WritingHouse.NOW.truncatedTo(ChronoUnit.MICROS)));
        assertThat(saved.of(List.of(ada), new CourseId("another"))).isEmpty();
        assertThat(saved.of(List.of(), new CourseId("networking"))).isEmpty();
    }
}
