package app.acquaint.account;

import app.acquaint.common.DomainException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Text files in a ZIP: written plainly, and read with suspicion, because anybody can send one. */
final class Archive {

    /** Largest ZIP that is read, in bytes. */
    static final int MAX_SIZE = 20 * 1024 * 1024;

    /** Most bytes that come out of one. */
    static final int MAX_UNPACKED = 100 * 1024 * 1024;

    /** Most files in one. */
    static final int MAX_FILES = 10_000;

    private static final int END_SIZE = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_COUNT_AT = 10;
    private static final int MAX_COMMENT = 0xffff;
    private static final int MAX_NAME = 300;

    private Archive() {}

    /**
     * Packs the files, in the map's order.
     *
     * @param at the time that every entry carries
     */
    static byte[] write(Map<String, String> files, Instant at) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(at.toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Unpacks a ZIP of text files in UTF-8, in its order.
     *
     * @throws DomainException that names the file, when something of it is broken, too large or out of place
     */
    static Map<String, String> read(byte[] archive) {
        if (archive.length > MAX_SIZE) {
            throw new DomainException("account.data.too-large", MAX_SIZE / 1024 / 1024);
        }
        var files = new LinkedHashMap<String, String>();
        var names = 0;
        var room = MAX_UNPACKED;
        var reading = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names++;
                if (names > MAX_FILES) {
                    throw new DomainException("account.data.too-many", MAX_FILES);
                }
                reading = safeName(entry.getName());
                if (!entry.isDirectory()) {
                    var content = unpack(zip, room, reading);
                    room -= content.length;
                    if (files.put(reading, text(content, reading)) != null) {
                        throw new DomainException("account.data.twice", reading);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken(reading);
        }
        if (names == 0 || names != promised(archive)) {
            throw broken(reading);
        }
        return files;
    }

    private static byte[] unpack(ZipInputStream zip, int room, String name) throws IOException {
        var content = zip.readNBytes(room);
        if (content.length == room && zip.read() >= 0) {
            throw new DomainException("account.data.bomb", name, MAX_UNPACKED / 1024 / 1024);
        }
        return content;
    }

    private static String safeName(String name) {
        var climbs = name.startsWith("/")
                || name.length() > MAX_NAME
                || name.chars().anyMatch(one -> one < ' ' || one == '\\' || one == ':')
                || Arrays.asList(name.split("/")).contains("..");
        if (climbs) {
            throw new DomainException("account.data.path", printable(name));
        }
        return name;
    }

    private static String printable(String name) {
        var cut = name.substring(0, Math.min(name.length(), 80));
        return cut.codePoints()
                .map(one -> Character.isISOControl(one) ? '?' : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String text(byte[] content, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DomainException("account.data.not-text", name);
        }
    }

    /** How many entries the end of the archive tells of, so that a piece cut off is noticed; -1 when it has no end. */
    private static int promised(byte[] archive) {
        var bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        var earliest = Math.max(0, archive.length - END_SIZE - MAX_COMMENT);
        for (var at = archive.length - END_SIZE; at >= earliest; at--) {
            if (bytes.getInt(at) == END_SIGNATURE) {
                return Short.toUnsignedInt(bytes.getShort(at + END_COUNT_AT));
            }
        }
        return -1;
    }

    private static DomainException broken(String name) {
        return name.isEmpty()
                ? new DomainException("account.data.no-archive")
                : new DomainException("account.data.broken", name);
    }
}
