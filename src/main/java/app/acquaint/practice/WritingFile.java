package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ContactId;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.Slugs;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code writing.json}: everything written, with versions and overrules; what comes in is not trusted. */
record WritingFile(int format, @Nullable List<PieceEntry> pieces) {

    static final String NAME = "writing.json";
    static final int FORMAT = 1;

    static WritingFile of(List<PieceEntry> pieces) {
        return new WritingFile(FORMAT, pieces);
    }

    List<PieceEntry> all() {
        return pieces == null ? List.of() : pieces;
    }

    /** @param contact the person's id in {@code people.json}; null when it is about nobody */
    record PieceEntry(
            @Nullable String course,
            @Nullable String exercise,
            @Nullable String contact,
            int revision,
            @Nullable String text,
            @Nullable Instant savedAt,
            @Nullable List<VersionEntry> versions,
            @Nullable List<String> overruled) {

        static PieceEntry of(Writing writing, List<WrittenVersion> earlier, Set<String> overruled) {
            var key = writing.key();
            var contact = key.contact();
            return new PieceEntry(
                    key.course().value(),
                    key.exercise().value(),
                    contact == null ? null : contact.toString(),
                    writing.revision(),
                    writing.text(),
                    writing.savedAt(),
                    earlier.stream().map(VersionEntry::of).toList(),
                    List.copyOf(overruled));
        }

        /**
         * The writing under the owner's key.
         *
         * @param about the person here; null when it is about nobody
         * @throws RuntimeException when something in it is missing or cannot be
         */
        Writing writing(AccountId owner, @Nullable ContactId about) {
            if (course == null || exercise == null || text == null || savedAt == null || revision < 1) {
                throw new IllegalArgumentException("incomplete");
            }
            KeepableText.require(text);
            var key = new WritingKey(owner, new CourseId(course), new ExerciseId(exercise), about);
            return new Writing(key, revision, text, savedAt);
        }

        /** @throws RuntimeException when one is incomplete, doubled, or later than what stands */
        List<WrittenVersion> earlier() {
            var earlier = new TreeMap<Integer, WrittenVersion>();
            for (var entry : Objects.requireNonNullElse(versions, List.<VersionEntry>of())) {
                if (entry.revision() >= revision || earlier.put(entry.revision(), entry.version()) != null) {
                    throw new IllegalArgumentException("revisions out of order");
                }
            }
            return List.copyOf(earlier.values());
        }

        /** @throws RuntimeException when one cannot name a criterion */
        Set<String> mine() {
            var criteria = new TreeSet<String>(overruled == null ? List.of() : overruled);
            if (!criteria.stream().allMatch(Slugs::isSlug)) {
                throw new IllegalArgumentException("no criterion");
            }
            return criteria;
        }
    }

    /** An earlier state. */
    record VersionEntry(
            int revision, @Nullable String text, @Nullable Instant savedAt) {

        static VersionEntry of(WrittenVersion version) {
            return new VersionEntry(version.revision(), version.text(), version.savedAt());
        }

        WrittenVersion version() {
            if (text == null || savedAt == null) {
                throw new IllegalArgumentException("incomplete");
            }
            KeepableText.require(text);
            return new WrittenVersion(revision, text, savedAt);
        }
    }
}
