package app.acquaint.course;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A picture of a course. */
final class Image {

    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp",
            "svg", "image/svg+xml");

    private final byte[] bytes;
    private final String type;
    private final String hash;

    private Image(byte[] bytes, String type) {
        this.bytes = bytes;
        this.type = type;
        this.hash = Hashes.of(bytes);
    }

    static Image of(String path, byte[] bytes) {
        return new Image(bytes, typeOf(path).orElseThrow());
    }

    /** The media type of a file by its name; empty when it is none of the kinds of picture that courses may hold. */
    static Optional<String> typeOf(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(ending));
    }

    byte[] bytes() {
        return bytes;
    }

    /** The media type. */
    String type() {
        return type;
    }

    /** A fingerprint of the bytes, in hexadecimal. */
    String hash() {
        return hash;
    }
}
