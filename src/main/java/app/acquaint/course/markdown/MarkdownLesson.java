package app.acquaint.course.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lesson's file, parsed: parts in reading order, and the places of what can be checked.
 *
 * @param frontMatter null when the file does not begin with one
 * @param links in reading order, wherever they stand
 * @param images in reading order
 * @param code the fenced blocks that are no exercises; their {@code kind} is the first word after the fence
 * @param anchors of the headings
 * @param notices what is the matter with the Markdown itself
 */
public record MarkdownLesson(
        Part.@Nullable Fence frontMatter,
        List<Part> parts,
        List<Mention> links,
        List<Mention> images,
        List<Part.Fence> code,
        Set<String> anchors,
        List<Notice> notices) {

    public MarkdownLesson {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        images = List.copyOf(images);
        code = List.copyOf(code);
        anchors = Set.copyOf(anchors);
        notices = List.copyOf(notices);
    }

    /**
     * Parses a lesson; never fails: what cannot be parsed is among the notices.
     *
     * @param text of the file
     * @param kinds the info strings that make a fenced block an exercise
     */
    public static MarkdownLesson read(String text, Set<String> kinds) {
        return LessonParser.parse(text, kinds);
    }

    /**
     * The HTML of prose of a lesson, sanitised: safe to put into a page as it is.
     *
     * @param language of the course: labels of callouts are in it, in English where there are none in it
     */
    public static String html(Part.Prose prose, Addresses addresses, Locale language) {
        return new ProseRenderer(addresses, CalloutLabels.in(language)).render(prose);
    }
}
