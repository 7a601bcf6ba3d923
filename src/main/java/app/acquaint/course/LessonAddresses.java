package app.acquaint.course;

import app.acquaint.common.CourseId;
import app.acquaint.course.markdown.Addresses;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Turns the addresses in one lesson into the application's, and says why where it cannot. */
final class LessonAddresses implements Addresses {

    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*+):");
    private static final List<String> OUTSIDE = List.of("https", "http", "mailto");

    private final CourseId course;
    private final Map<String, LessonDraft> lessons;
    private final Map<String, Image> images;
    private final String file;

    /**
     * @param lessons of the course, by file
     * @param file of the lesson in which the addresses stand
     */
    LessonAddresses(CourseId course, Map<String, LessonDraft> lessons, Map<String, Image> images, String file) {
        this.course = course;
        this.lessons = lessons;
        this.images = images;
        this.file = file;
    }

    /** Where an address leads. */
    sealed interface Target {
        record To(String address) implements Target {}

        record Nowhere(String reason) implements Target {}
    }

    @Override
    public @Nullable String link(String address) {
        return linkTarget(address) instanceof Target.To to ? to.address() : null;
    }

    @Override
    public @Nullable String image(String address) {
        return imageTarget(address) instanceof Target.To to ? to.address() : null;
    }

    Target linkTarget(String address) {
        var scheme = SCHEME.matcher(address);
        if (scheme.find()) {
            return OUTSIDE.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                    ? new Target.To(address)
                    : new Target.Nowhere("Links lead to lessons of this course, or begin with https: or mailto:.");
        }
        int hash = address.indexOf('#');
        var path = hash < 0 ? address : address.substring(0, hash);
        var anchor = hash < 0 ? "" : address.substring(hash + 1);
        return lesson(path.isEmpty() ? file : resolved(path), path, decoded(anchor));
    }

    Target imageTarget(String address) {
        if (SCHEME.matcher(address).find() || address.startsWith("//")) {
            return new Target.Nowhere("Images lie in the course's folder: copy it there and name it by its path.");
        }
        var path = resolved(address);
        if (Image.typeOf(path).isEmpty()) {
            return new Target.Nowhere("'" + address + "' is no image that can be shown: use png, jpg, webp or svg.");
        }
        var image = images.get(path);
        if (image == null) {
            return new Target.Nowhere("There is no image '" + address + "', seen from this file."
                    + NearName.question(path, images.keySet()));
        }
        return new Target.To("content/" + course + "/" + UriUtils.encodePath(path, StandardCharsets.UTF_8) + "?v="
                + image.hash().substring(0, 12));
    }

    private Target lesson(String path, String written, String anchor) {
        var lesson = lessons.get(path);
        if (lesson == null) {
            return new Target.Nowhere("There is no lesson '" + written
                    + "', seen from this file: links lead to lessons that course.yaml lists, or begin with https:."
                    + NearName.question(path, lessons.keySet()));
        }
        var address = "course/" + course + "/" + lesson.id();
        if (anchor.isEmpty()) {
            return new Target.To(address);
        }
        var anchors = lesson.markdown().anchors();
        return anchors.contains(anchor)
                ? new Target.To(address + "#" + anchor)
                : new Target.Nowhere(
                        "There is no heading '#" + anchor + "' in " + path + "." + NearName.question(anchor, anchors));
    }

    /** The path in the course's folder; empty when it leads out of it. */
    private String resolved(String relative) {
        var parts = new ArrayDeque<>(List.of(file.split("/")));
        parts.removeLast();
        for (var part : decoded(relative).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return "";
                }
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
