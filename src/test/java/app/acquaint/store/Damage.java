package app.acquaint.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** What may have happened to an export on its way. */
enum Damage {
    CUT_SHORT("damaged") {
        @Override
        byte[] of(byte[] whole) {
            return Arrays.copyOf(whole, whole.length / 2);
        }
    },
    /** Bytes within a table, with the directory of the ZIP as it was. */
    OVERWRITTEN("damaged") {
        @Override
        byte[] of(byte[] whole) {
            var within = new String(whole, StandardCharsets.ISO_8859_1).indexOf("contact.jsonl") + 60;
            Arrays.fill(whole, within, within + 4, (byte) 0x55);
            return whole;
        }
    },
    MANIFEST_MISSING("no export of Acquaint") {
        @Override
        void change(Map<String, String> files) {
            files.remove("store.json");
        }
    },
    MANIFEST_UNREADABLE("no export of Acquaint") {
        @Override
        void change(Map<String, String> files) {
            files.put("store.json", "{\"format\":");
        }
    },
    OF_A_LATER_FORMAT("newer Acquaint") {
        @Override
        void change(Map<String, String> files) {
            files.computeIfPresent("store.json", (_, text) -> text.replace("\"format\":1", "\"format\":2"));
        }
    },
    OF_A_LATER_SCHEMA("newer Acquaint") {
        @Override
        void change(Map<String, String> files) {
            files.computeIfPresent(
                    "store.json", (_, text) -> text.replaceAll("\"schema\":\"\\d+\"", "\"schema\":\"9999\""));
        }
    },
    TABLE_MISSING("table commitment should have 2 rows") {
        @Override
        void change(Map<String, String> files) {
            files.remove("commitment.jsonl");
        }
    },
    ROW_MISSING("table commitment should have 2 rows") {
        @Override
        void change(Map<String, String> files) {
            files.computeIfPresent("commitment.jsonl", (_, text) -> text.substring(text.indexOf('\n') + 1));
        }
    },
    NO_JSON("contact.jsonl, line 1") {
        @Override
        void change(Map<String, String> files) {
            files.computeIfPresent("contact.jsonl", (_, text) -> text.substring(1));
        }
    },
    NO_DAY("contact.jsonl, line 1") {
        @Override
        void change(Map<String, String> files) {
            files.computeIfPresent("contact.jsonl", (_, text) -> text.replace("2024-02-29", "2023-02-29"));
        }
    },
    NO_SUCH_COLUMN("contact.jsonl, line 1") {
        @Override
        void change(Map<String, String> files) {
            files.computeIfPresent("contact.jsonl", (_, text) -> text.replace("\"notes\"", "\"jottings\""));
        }
    },
    REFERS_TO_NOBODY("does not fit") {
        @Override
        void change(Map<String, String> files) {
            files.computeIfPresent("course_milestone.jsonl", (_, text) -> text.replace("a0000000-", "aaaaaaaa-"));
        }
    };

    /** Words of the message about it. */
    final String said;

    Damage(String said) {
        this.said = said;
    }

    /** Writes what became of the export to the other file. */
    Path of(Path whole, Path damaged) throws IOException {
        return Files.write(damaged, of(repacked(whole, damaged)));
    }

    byte[] of(byte[] whole) {
        return whole;
    }

    /** Changes the content of the ZIP, which is then a flawless ZIP again. */
    void change(Map<String, String> files) {}

    private byte[] repacked(Path whole, Path damaged) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(whole.toFile())) {
            for (var entry : zip.stream().toList()) {
                files.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        change(files);
        try (var zip = new ZipOutputStream(Files.newOutputStream(damaged))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.readAllBytes(damaged);
    }
}
