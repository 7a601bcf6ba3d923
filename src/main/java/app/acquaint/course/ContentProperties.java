package app.acquaint.course;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the courses come from.
 *
 * @param content folder of courses, watched for changes; null for those in the jar
 * @param preview whether an author is looking at a course of their own: every lesson is open, nothing is kept
 */
@ConfigurationProperties("acquaint")
public record ContentProperties(
        @Nullable Path content, @DefaultValue("false") boolean preview) {}
