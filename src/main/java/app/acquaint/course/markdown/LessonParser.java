package app.acquaint.course.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a lesson into prose and exercises. */
final class LessonParser {

    /** What the parser and the renderer must agree on. */
    static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(TablesExtension.WITH_CAPTION, false)
            .toImmutable();

    private static final Parser PARSER = Parser.builder(OPTIONS).build();

    private final String text;
    private final Lines lines;
    private final Set<String> kinds;
    private final List<Part> parts = new ArrayList<>();
    private final List<Node> prose = new ArrayList<>();

    private LessonParser(String text, Set<String> kinds) {
        this.text = text;
        this.lines = new Lines(text);
        this.kinds = kinds;
    }

    static MarkdownLesson parse(String text, Set<String> kinds) {
        var front = FrontMatter.of(text);
        var excess = Complexity.limit(front.body());
        if (excess.isPresent()) {
            return unreadable(front, excess.get());
        }
        try {
            return new LessonParser(text, kinds).parts(front);
        } catch (StackOverflowError tooDeep) {
            return unreadable(front, new Notice(new Spot(1, 1), true, "Nested too deeply: make the lesson flatter."));
        }
    }

    private static MarkdownLesson unreadable(FrontMatter front, Notice why) {
        return new MarkdownLesson(front.fence(), List.of(), List.of(), List.of(), List.of(), Set.of(), List.of(why));
    }

    private MarkdownLesson parts(FrontMatter front) {
        var document = PARSER.parse(front.body());
        for (var node : document.getChildren()) {
            if (node instanceof FencedCodeBlock fence && kinds.contains(info(fence))) {
                endProse();
                parts.add(fence(fence));
            } else {
                prose.add(node);
            }
        }
        endProse();
        var survey = new Survey(lines, kinds, this::fence);
        survey.visit(document);
        return survey.lesson(front.fence(), parts);
    }

    private void endProse() {
        if (!prose.isEmpty()) {
            parts.add(new Part.Prose(prose));
            prose.clear();
        }
    }

    private Part.Fence fence(FencedCodeBlock fence) {
        var content = fence.getContentChars();
        var spot = lines.at(fence.getStartOffset());
        var inside = content.isEmpty() ? "" : text.substring(content.getStartOffset(), content.getEndOffset());
        return new Part.Fence(info(fence), inside, spot.line() + 1, spot);
    }

    /** The first word after the fence. */
    static String info(FencedCodeBlock fence) {
        var words = fence.getInfo().toString().strip();
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }
}
