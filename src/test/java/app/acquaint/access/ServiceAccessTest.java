package app.acquaint.access;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every public method of every service, asked by everybody: {@code services.csv} says what they get. */
class ServiceAccessTest extends AccessTest {

    @Test
    void everybody_gets_from_every_service_what_the_table_says() {
        var seen = new LinkedHashMap<String, List<String>>();
        calls.forEach((operation, asked) -> seen.put(
                operation.name(), asked.values().stream().map(Call::outcome).toList()));

        Table.read("services.csv", Actor.columns()).assertHolds(seen);
    }
}
