package app.acquaint.progress;

import app.acquaint.account.spi.PersonalDataPart;
import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.DomainException;
import app.acquaint.common.LessonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes progress along as {@code progress.json} and brings it back: what is there already stands. */
@Component
class ProgressData implements PersonalDataPart {

    static final String FILE = "progress.json";

    private static final int AFTER_PEOPLE_AND_WRITING = 300;

    private final ProgressRepository rows;
    private final JsonMapper json;

    ProgressData(ProgressRepository rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public int order() {
        return AFTER_PEOPLE_AND_WRITING;
    }

    @Override
    public Map<String, String> export(AccountId owner) {
        var courses = rows.courses(owner).stream()
                .map(course -> CourseFile.of(course, rows, owner))
                .toList();
        return Map.of(FILE, json.writerWithDefaultPrettyPrinter().writeValueAsString(new ProgressFile(courses)));
    }

    @Override
    public List<PreviewLine> preview(AccountId owner, Map<String, String> files) {
        var lessons = 0;
        for (var file : read(files).courses()) {
            var known = rows.done(owner, file.course()).keySet();
            lessons += (int) file.done().keySet().stream()
                    .filter(lesson -> !known.contains(new LessonId(lesson)))
                    .count();
        }
        return lessons == 0 ? List.of() : List.of(PreviewLine.adding("progress.bring-in.lessons", lessons));
    }

    @Override
    public void bringIn(AccountId owner, Map<String, String> files, Map<String, String> ids) {
        for (var file : read(files).courses()) {
            bringIn(owner, file);
        }
    }

    private void bringIn(AccountId owner, CourseFile file) {
        var course = file.course();
        var visited = rows.visits(owner, course).stream().map(Visit::lesson).collect(Collectors.toSet());
        file.visits().stream()
                .map(VisitFile::visit)
                .filter(visit -> !visited.contains(visit.lesson()))
                .forEach(visit -> rows.insertVisit(owner, course, visit));
        var done = rows.done(owner, course);
        file.done().forEach((lesson, at) -> {
            if (!done.containsKey(new LessonId(lesson))) {
                rows.recordDone(owner, course, new LessonId(lesson), at);
            }
        });
        var reached = rows.milestones(owner, course);
        file.milestones().forEach((milestone, at) -> {
            if (!reached.containsKey(milestone)) {
                rows.insertMilestone(owner, course, milestone, at);
            }
        });
    }

    private ProgressFile read(Map<String, String> files) {
        var text = files.get(FILE);
        if (text == null) {
            return new ProgressFile(List.of());
        }
        try {
            return json.readValue(text, ProgressFile.class).checked();
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new DomainException("progress.bring-in.broken", FILE, place(broken));
        }
    }

    private static int place(RuntimeException broken) {
        return broken instanceof JacksonException e && e.getLocation() != null
                ? e.getLocation().getLineNr()
                : 1;
    }

    record ProgressFile(List<CourseFile> courses) {

        ProgressFile {
            courses = List.copyOf(courses);
        }

        /** Fails where a name could not be one. */
        ProgressFile checked() {
            courses.forEach(CourseFile::check);
            return this;
        }
    }

    record CourseFile(
            String id, List<VisitFile> visits, Map<String, Instant> done, Map<Milestone, Instant> milestones) {

        CourseFile {
            visits = List.copyOf(visits);
            done = Map.copyOf(done);
            milestones = Map.copyOf(milestones);
        }

        static CourseFile of(CourseId course, ProgressRepository rows, AccountId owner) {
            var done = rows.done(owner, course).entrySet().stream()
                    .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
            return new CourseFile(
                    course.value(),
                    rows.visits(owner, course).stream().map(VisitFile::of).toList(),
                    done,
                    rows.milestones(owner, course));
        }

        CourseId course() {
            return new CourseId(id);
        }

        void check() {
            course();
            visits.forEach(VisitFile::visit);
            done.keySet().forEach(LessonId::new);
        }
    }

    record VisitFile(
            String lesson, Instant openedAt, @Nullable Instant readAt, double position) {

        VisitFile {
            Objects.requireNonNull(openedAt);
        }

        static VisitFile of(Visit visit) {
            return new VisitFile(visit.lesson().value(), visit.openedAt(), visit.readAt(), visit.position());
        }

        Visit visit() {
            return new Visit(
                    new LessonId(lesson), Objects.requireNonNull(openedAt), readAt, Math.clamp(position, 0.0, 1.0));
        }
    }
}
