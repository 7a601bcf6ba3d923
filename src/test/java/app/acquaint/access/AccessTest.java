package app.acquaint.access;

import app.acquaint.testkit.ViewTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.TestPropertySource;

/** What the tests of who sees what share: one application, with a mail server that nobody answers at, and one world. */
@TestPropertySource(
        properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=1", "acquaint.mail.from=acquaint@example.org"})
abstract class AccessTest extends ViewTest {

    World world;

    /** What came of all that can be asked, before anybody opened a page. */
    Map<Operation, Map<Actor, Call>> calls;

    @BeforeEach
    void theWorld() {
        world = World.of(context);
        calls = Call.all(world, Operation.all(context));
    }
}
