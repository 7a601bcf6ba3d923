package app.acquaint.course;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A picture of a course.
 *
 * @param type its media type
 * @param hash of its bytes, in hexadecimal
 */
record Image(byte[] bytes, String type, String hash) {

    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp",
            "svg", "image/svg+xml");

    /** The media type of a file by its name; empty when it is none of the kinds of picture that courses may hold. */
    static Optional<String> typeOf(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(ending));
    }

    static Image of(String path, byte[] bytes) {
        return new Image(bytes, typeOf(path).orElseThrow(), Hashes.of(bytes));
    }
}
