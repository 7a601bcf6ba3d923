package app.acquaint.course;

import app.acquaint.common.CourseId;
import app.acquaint.common.Slugs;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the pictures of courses and no other file of theirs. An SVG opened by itself gets no script, no style sheet
 * from elsewhere and no origin.
 */
@RestController
class ImageController {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final InstalledCourses courses;

    ImageController(InstalledCourses courses) {
        this.courses = courses;
    }

    /** Addresses carry the hash of the picture, so a browser may keep what it has. */
    @GetMapping("/content/{course}/{*path}")
    ResponseEntity<byte[]> image(@PathVariable String course, @PathVariable String path) {
        return find(course, path.substring(1))
                .map(image -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(image.type()))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePrivate()
                                .immutable())
                        .eTag(image.hash())
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", POLICY)
                        .body(image.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Image> find(String course, String path) {
        return Slugs.isSlug(course) ? courses.image(new CourseId(course), path) : Optional.empty();
    }
}
