package app.acquaint.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;

@ExtendWith(OutputCaptureExtension.class)
class IncidentsTest {

    private final Incidents incidents = new Incidents();

    @Test
    void the_log_holds_the_reference_that_the_page_shows(CapturedOutput log) {
        var reference = incidents.report(new IllegalStateException("the clock stopped"));

        assertThat(reference).matches("[0-9a-f]{8}");
        assertThat(log).contains(reference, "the clock stopped");
    }

    @Test
    void of_a_databases_failure_only_the_state_is_logged(CapturedOutput log) {
        var sql = new SQLException("Unique index violation: 'canary@example.org'", "23505");

        var reference = incidents.report(new DataIntegrityViolationException("canary in the statement", sql));

        assertThat(log)
                .contains(reference, "23505", "DataIntegrityViolationException")
                .doesNotContain("canary");
    }
}
