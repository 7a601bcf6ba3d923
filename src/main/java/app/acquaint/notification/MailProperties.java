package app.acquaint.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail goes out, beside Spring's own {@code spring.mail.*}.
 *
 * @param from whom mails are from, for example {@code Acquaint <acquaint@example.org>}; needed when there is a mail
 *     server
 */
@ConfigurationProperties("acquaint.mail")
record MailProperties(@Nullable String from) {}
