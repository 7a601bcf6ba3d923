package app.acquaint.course;

import app.acquaint.coach.Rubric;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rubrics of all courses of a folder or of the jar, read without their lessons.
 *
 * @param examples labelled drafts beside a rubric, as JSON Lines, by its id
 * @param problems of the rubric files, by file and place
 */
public record CourseRubrics(Map<String, Rubric> rubrics, Map<String, String> examples, List<ContentProblem> problems) {

    public CourseRubrics {
        rubrics = Map.copyOf(rubrics);
        examples = Map.copyOf(examples);
        problems = List.copyOf(problems);
    }

    /**
     * Reads them.
     *
     * @param folder as {@link ContentCheck#check}
     */
    public static CourseRubrics read(@Nullable Path folder) {
        var problems = new Problems();
        var rubrics = new TreeMap<String, Rubric>();
        var examples = new TreeMap<String, String>();
        for (var course : ContentSource.of(folder).files().courses()) {
            var files = RubricFiles.read(course, problems);
            rubrics.putAll(files.understood());
            files.ids().forEach(id -> files.examples(id).ifPresent(jsonl -> examples.put(id, jsonl)));
        }
        return new CourseRubrics(rubrics, examples, problems.sorted());
    }

    /** The rubric of that id, where there is one and nothing in its file is wrong. */
    public Optional<Rubric> find(String id) {
        return Optional.ofNullable(rubrics.get(id));
    }

    /** The ids of all. */
    public Set<String> ids() {
        return rubrics.keySet();
    }
}
