package app.acquaint.cohort.ui;

import app.acquaint.cohort.Assignment;
import app.acquaint.cohort.Assignments;
import app.acquaint.cohort.SightBonds;
import app.acquaint.common.AccountId;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Bonds that a test makes by hand, and nothing assigned. */
@TestConfiguration
class SightBeans {

    @Bean
    @Primary
    SightBonds sightBonds() {
        return new SightBonds();
    }

    @Bean
    @Primary
    Assignments sightAssignments() {
        return new Assignments() {

            @Override
            public List<Assignment> toLearner(AccountId learner) {
                return List.of();
            }

            @Override
            public List<Assignment> byLeader(AccountId leader) {
                return List.of();
            }

            @Override
            public List<Assignment> between(AccountId leader, AccountId learner) {
                return List.of();
            }
        };
    }
}
