package app.acquaint.practice;

import app.acquaint.coach.Coach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one coach, which knows no Spring itself. */
@Configuration(proxyBeanMethods = false)
class PracticeConfiguration {

    @Bean
    Coach coach() {
        return Coach.standard();
    }
}
