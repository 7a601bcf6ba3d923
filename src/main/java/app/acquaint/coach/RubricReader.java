package app.acquaint.coach;

import app.acquaint.common.Slugs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Rubric} from its YAML file, or says what to mend in the file. The format: {@code docs/coach.md}. */
public final class RubricReader {

    private RubricReader() {}

    /**
     * Reads a rubric file.
     *
     * @param id by which the file is known (its name without {@code .yaml})
     * @param yaml the whole file; may be broken or empty
     */
    public static RubricReading read(String id, String yaml) {
        List<RubricProblem> problems = new ArrayList<>();
        Rubric rubric = rubric(id, yaml, problems);
        if (rubric != null && problems.isEmpty()) {
            return new RubricReading.Understood(rubric);
        }
        problems.sort(Comparator.comparingInt(RubricProblem::line).thenComparingInt(RubricProblem::column));
        return new RubricReading.Refused(problems);
    }

    private static @Nullable Rubric rubric(String id, String yaml, List<RubricProblem> problems) {
        Yaml file = Yaml.read(yaml, problems);
        if (!(file instanceof Yaml.Entries entries)) {
            if (problems.isEmpty()) {
                problems.add(new RubricProblem(0, 0, "the file has no keys: begin with id, title, aside and criteria"));
            }
            return null;
        }
        Fields fields = Fields.ofFile(entries, problems);
        Rubric rubric =
                new Rubric(fields.text("id"), fields.text("title"), Aside.read(fields.map("aside")), criteria(fields));
        if (!rubric.id().equals(id)) {
            fields.problem("id", "the id is not the file's name: write \"" + id + "\" or rename the file");
        }
        fields.end();
        return rubric;
    }

    private static List<Criterion> criteria(Fields fields) {
        List<Criterion> criteria = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields each : fields.maps("criteria")) {
            Criterion criterion = Criterion.read(each);
            if (!criterion.id().isEmpty() && !Slugs.isSlug(criterion.id())) {
                each.problem("id", "an id is lower-case words joined by hyphens: write it so");
            }
            if (!ids.add(criterion.id()) && !criterion.id().isEmpty()) {
                each.problem("id", "there is a criterion \"" + criterion.id() + "\" already: give this one its own id");
            }
            criteria.add(criterion);
        }
        return criteria;
    }
}
