package app.acquaint.course;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A snapshot of all files that belong to courses, by their paths in the content folder. */
final class ContentFiles {

    /** Holds the texts of mails, which are nobody's lessons. */
    private static final String MAIL = "mail";

    private static final int MAX_TEXT = 200_000;
    private static final int MAX_DATA = 2_000_000;
    private static final int MAX_IMAGE = 2_000_000;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedSet<String> tooLarge = new TreeSet<>();
    private final Problems problems = new Problems();

    /** Opens a file to be read. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /** Whether a file of that name belongs to a course. */
    static boolean belongs(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !path.startsWith(".")
                && !path.contains("/.")
                && (name.endsWith(".md")
                        || name.endsWith(".yaml")
                        || name.endsWith(".jsonl")
                        || name.endsWith(".json")
                        || Image.typeOf(name).isPresent());
    }

    /** Takes a file in; one that is too large or cannot be read is noted. */
    void add(String path, Opener opener) {
        int limit = limit(path);
        try (var in = opener.open()) {
            var bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                tooLarge.add(path);
                problems.in(path).error("This file is larger than " + limit / 1000 + " KB: make it smaller.");
            } else {
                files.put(path, bytes);
            }
        } catch (IOException unreadable) {
            tooLarge.add(path);
            problems.in(path).error("This file cannot be read: look at its permissions.");
        }
    }

    Problems problems() {
        return problems;
    }

    /** The courses: folders that hold an outline. */
    List<CourseFiles> courses() {
        var courses = new ArrayList<CourseFiles>();
        for (var path : all()) {
            if (path.equals(CourseFiles.OUTLINE)) {
                return List.of(course(""));
            }
            if (path.endsWith("/" + CourseFiles.OUTLINE) && path.indexOf('/') == path.lastIndexOf('/')) {
                courses.add(course(path.substring(0, path.indexOf('/') + 1)));
            }
        }
        return courses;
    }

    /** Folders with lessons in them and no outline, where each folder but that of the mails is to be a course. */
    List<String> foldersWithoutOutline() {
        if (all().contains(CourseFiles.OUTLINE)) {
            return List.of();
        }
        return all().stream()
                .filter(path -> path.endsWith(".md") && path.indexOf('/') > 0)
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .filter(folder -> !folder.equals(MAIL) && !all().contains(folder + "/" + CourseFiles.OUTLINE))
                .toList();
    }

    private SortedSet<String> all() {
        var all = new TreeSet<>(files.keySet());
        all.addAll(tooLarge);
        return all;
    }

    private CourseFiles course(String folder) {
        var own = new TreeMap<String, byte[]>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(folder)) {
                own.put(path.substring(folder.length()), bytes);
            }
        });
        var large = new TreeSet<String>();
        tooLarge.stream()
                .filter(path -> path.startsWith(folder))
                .forEach(path -> large.add(path.substring(folder.length())));
        return new CourseFiles(folder, own, large);
    }

    private static int limit(String path) {
        if (Image.typeOf(path).isPresent()) {
            return MAX_IMAGE;
        }
        return path.startsWith(CourseFiles.RUBRICS) || path.contains("/" + CourseFiles.RUBRICS) ? MAX_DATA : MAX_TEXT;
    }
}
