package app.acquaint.notification;

import app.acquaint.account.Languages;
import app.acquaint.course.ContentProperties;
import app.acquaint.course.CourseCatalog;
import app.acquaint.notification.text.MailTexts;
import app.acquaint.progress.Milestone;
import app.acquaint.progress.ProgressService;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;

/** What mail stands on: the server, the texts, and the lock that keeps jobs to one node. */
@Configuration
class MailConfiguration {

    @Bean
    MailServer mailServer(ObjectProvider<JavaMailSender> sender, Environment environment, MailProperties properties) {
        var isSet = !environment.getProperty("spring.mail.host", "").isBlank();
        return new MailServer(isSet ? sender.getIfAvailable() : null, properties.from());
    }

    @Bean
    MailTexts mailTexts(ContentProperties content) {
        return MailTexts.read(new MailContent(content.content()), MailKind.texts(), Languages.ALL);
    }

    @Bean
    Completions completions(ProgressService progress, CourseCatalog catalog) {
        return (learner, id) -> catalog.find(id)
                .map(course -> progress.standing(learner, course).has(Milestone.COMPLETED))
                .orElse(true);
    }

    @Bean
    LockProvider lockProvider(JdbcTemplate jdbc) {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(jdbc)
                .usingDbTime()
                .build());
    }
}
