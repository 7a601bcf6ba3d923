package app.acquaint.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every public method of every service, asked by everybody: {@code services.csv} says what they get. */
class ServiceAccessTest extends AccessTest {

    @Test
    void everybody_gets_from_every_service_what_the_table_says() {
        var seen = new LinkedHashMap<String, List<String>>();
        Call.all(world, Operation.all(context))
                .forEach((operation, calls) -> seen.put(
                        operation.name(),
                        calls.values().stream().map(Call::outcome).toList()));

        Table.read("services.csv", Actor.columns()).assertHolds(seen);
    }

    @Test
    void asking_left_the_world_as_it_was() {
        var before = Rows.now(bean(JdbcClient.class));

        var calls = Call.all(world, Operation.all(context));

        assertThat(calls).isNotEmpty();
        assertThat(Rows.now(bean(JdbcClient.class)).changed(before)).isEmpty();
    }
}
