package app.acquaint.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;

@ExtendWith(OutputCaptureExtension.class)
class ErrandsTest {

    @Test
    void of_what_a_database_says_only_the_state_is_logged(CapturedOutput log) {
        new Errands(Runnable::run).run(() -> {
            throw new DuplicateKeyException(
                    "asha@example.org", new SQLException("key (email)=(asha@example.org)", "23505"));
        });

        assertThat(log)
                .contains("A mail that somebody asked for could not be written", "23505")
                .doesNotContain("asha@example.org");
    }
}
