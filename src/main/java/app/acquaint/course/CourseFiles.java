package app.acquaint.course;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of one course, by their paths in its folder.
 *
 * @param folder what stands before those paths where problems are reported; empty or ending with a slash
 * @param tooLarge files that are there and were not read
 */
record CourseFiles(String folder, SortedMap<String, byte[]> files, SortedSet<String> tooLarge) {

    static final String OUTLINE = "course.yaml";
    static final String RUBRICS = "rubrics/";

    boolean exists(String path) {
        return files.containsKey(path) || tooLarge.contains(path);
    }

    /** All paths, in order. */
    SortedSet<String> paths() {
        var paths = new TreeSet<>(files.keySet());
        paths.addAll(tooLarge);
        return paths;
    }

    FileProblems in(Problems problems, String path) {
        return problems.in(folder + path);
    }

    /** The text of a file; empty, and reported, when it is missing or not UTF-8. */
    Optional<String> text(Problems problems, String path) {
        var bytes = files.get(path);
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException malformed) {
            in(problems, path).error("This file is not in UTF-8: save it so.");
            return Optional.empty();
        }
    }

    /** Changes with every change of a file's name or content. */
    String hash() {
        return Hashes.of(files);
    }
}
