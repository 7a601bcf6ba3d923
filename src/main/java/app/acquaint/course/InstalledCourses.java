package app.acquaint.course;

import app.acquaint.common.CourseId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the courses of a folder, or of the jar, and takes over what changes there. It looks every second instead of
 * asking the file system to tell: that also works on network drives and in containers.
 */
@Component
class InstalledCourses implements CourseCatalog {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledCourses.class);

    private final ContentSource source;
    private final ContentReader reader = new ContentReader();
    private volatile Content shown;
    private volatile List<ContentProblem> pending = List.of();
    private String stampRead;
    private String stampSeen;

    /** @throws ContentException when the courses cannot be used */
    @Autowired
    InstalledCourses(ContentProperties properties) {
        this(ContentSource.of(properties.content()));
    }

    InstalledCourses(ContentSource source) {
        this.source = source;
        stampRead = source.stamp();
        stampSeen = stampRead;
        shown = reader.read(source.files());
        if (!shown.usable()) {
            throw new ContentException(new ContentReport(shown.problems()));
        }
        mentionWarnings();
    }

    @Override
    public List<Course> all() {
        return shown.courses().stream().map(CourseReading::course).toList();
    }

    @Override
    public Optional<Course> find(CourseId id) {
        return reading(id).map(CourseReading::course);
    }

    @Override
    public List<ContentProblem> pending() {
        return pending;
    }

    /** A picture of a course by its path in the course's folder; empty when there is none. */
    Optional<Image> image(CourseId course, String path) {
        return reading(course).map(reading -> reading.images().get(path));
    }

    /**
     * Takes over what has changed since the last look, once it has stayed the same from one look to the next: an editor
     * may be in the middle of writing.
     */
    @Scheduled(fixedDelay = 1000)
    synchronized void look() {
        var stamp = source.stamp();
        boolean settled = stamp.equals(stampSeen);
        stampSeen = stamp;
        if (settled && !stamp.equals(stampRead)) {
            stampRead = stamp;
            take(reader.read(source.files()));
        }
    }

    private void take(Content changed) {
        if (changed.usable()) {
            shown = changed;
            pending = List.of();
            LOG.info("The changed courses are shown.");
            mentionWarnings();
        } else {
            pending = changed.problems();
            LOG.warn("The changed courses cannot be used; those from before the change stay.");
            pending.forEach(problem -> LOG.warn("{}", problem));
        }
    }

    private void mentionWarnings() {
        int warnings = shown.problems().size();
        if (warnings > 0) {
            LOG.info("The check of the courses has {} warnings; 'check' lists them.", warnings);
        }
    }

    private Optional<CourseReading> reading(CourseId id) {
        return shown.courses().stream()
                .filter(reading -> reading.course().id().equals(id))
                .findFirst();
    }
}
