package app.acquaint.course.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks a parsed lesson once and notes everything that can be checked, with its place. */
final class Survey {

    private final Lines lines;
    private final Set<String> kinds;
    private final Function<FencedCodeBlock, Part.Fence> fences;
    private final Anchors anchors = new Anchors();
    private final List<Mention> links = new ArrayList<>();
    private final List<Mention> images = new ArrayList<>();
    private final List<Part.Fence> code = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    Survey(Lines lines, Set<String> kinds, Function<FencedCodeBlock, Part.Fence> fences) {
        this.lines = lines;
        this.kinds = kinds;
        this.fences = fences;
    }

    MarkdownLesson lesson(Part.@Nullable Fence frontMatter, List<Part> parts) {
        return new MarkdownLesson(frontMatter, parts, links, images, code, anchors.all(), notices);
    }

    void visit(Node node) {
        note(node);
        for (var child : node.getChildren()) {
            visit(child);
        }
    }

    private void note(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case Link link -> links.add(mention(link, link.getUrl(), link.getText()));
            case AutoLink link -> links.add(mention(link, link.getText(), link.getText()));
            case LinkRef link -> reference(link, links);
            case Image image -> images.add(mention(image, image.getUrl(), image.getText()));
            case ImageRef image -> reference(image, images);
            case BlockQuote quote -> callout(quote);
            case FencedCodeBlock fence -> fence(fence);
            case HtmlBlock html -> html(html);
            case HtmlInline html -> html(html);
            default -> {}
        }
    }

    private void heading(Heading heading) {
        var words = new TextCollectingVisitor().collectAndGetText(heading);
        heading.setAnchorRefId(anchors.next(words));
        if (heading.getLevel() == 1) {
            error(heading, "The lesson's title is its one main heading: begin with '##' here.");
        }
    }

    private Mention mention(Node node, BasedSequence address, BasedSequence text) {
        return new Mention(spot(node), address.unescape(), text.unescape().strip());
    }

    private void reference(RefNode node, List<Mention> mentions) {
        var target = node.getReferenceNode(node.getDocument());
        if (target != null) {
            var text = node.getText().isEmpty() ? node.getReference() : node.getText();
            mentions.add(mention(node, target.getUrl(), text));
        }
    }

    private void callout(BlockQuote quote) {
        var marker = Callouts.MARKER.matcher(
                quote.getChars().subSequence(1).toString().stripLeading());
        if (marker.lookingAt() && Callouts.kind(marker.group(1)).isEmpty()) {
            error(
                    quote,
                    "There is no callout '" + marker.group(1) + "': use one of " + String.join(", ", Callouts.names())
                            + ".");
        }
    }

    private void fence(FencedCodeBlock fence) {
        var kind = LessonParser.info(fence);
        if (!kinds.contains(kind)) {
            code.add(fences.apply(fence));
            return;
        }
        if (!(fence.getParent() instanceof Document)) {
            error(fence, "An exercise stands on its own, not inside a list or a quote: begin it in the first column.");
        }
        if (fence.getClosingMarker().isEmpty()) {
            error(fence, "This block is never closed: end it with a line of three backticks.");
        }
    }

    private void html(Node node) {
        for (var tag : Sanitiser.foreignTags(node.getChars().toString())) {
            notices.add(new Notice(
                    spot(node), false, "<" + tag + "> is left out of the page: lessons are written in Markdown."));
        }
    }

    private void error(Node node, String message) {
        notices.add(new Notice(spot(node), true, message));
    }

    private Spot spot(Node node) {
        return lines.at(node.getStartOffset());
    }
}
