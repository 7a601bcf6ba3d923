package app.acquaint.course.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/** A piece of a lesson's body, in reading order. */
public sealed interface Part {

    /** Prose between two exercises; {@link MarkdownLesson#html} renders it. */
    final class Prose implements Part {

        private final List<Node> nodes;

        Prose(List<Node> nodes) {
            this.nodes = List.copyOf(nodes);
        }

        List<Node> nodes() {
            return nodes;
        }
    }

    /**
     * A fenced block whose info string is one of the words asked for, or the front matter.
     *
     * @param kind the info string
     * @param text what stands inside, as in the file
     * @param firstLine the line of the file on which {@code text} begins
     * @param spot where the fence opens
     */
    record Fence(String kind, String text, int firstLine, Spot spot) implements Part {}
}
