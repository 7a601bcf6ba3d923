package app.acquaint.course.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a YAML text.
 *
 * @param root null when there is nothing in it; what stands before the first fault when it is malformed
 * @param faults empty when the text is well-formed
 */
public record YamlDocument(@Nullable YamlNode root, List<Fault> faults) {

    public YamlDocument {
        faults = List.copyOf(faults);
    }

    /** A place at which the text cannot be read, and why. */
    public record Fault(int line, int column, String message) {}
}
