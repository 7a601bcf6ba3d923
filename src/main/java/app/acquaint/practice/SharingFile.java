package app.acquaint.practice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code shared.json}: for people to read, and for programs. */
final class SharingFile {

    static final String NAME = "shared.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SharingFile() {}

    /**
     * @param shared by the person, newest first
     * @param comments what the person said about drafts of others
     */
    private record Content(List<SharedEntry> shared, List<Said> comments) {}

    /** @param with the leader's name; empty when that account is gone */
    record SharedEntry(
            String with,
            String title,
            String text,
            int revision,
            Instant savedAt,
            Instant sharedAt,
            @Nullable Instant revokedAt,
            List<Said> said) {

        static SharedEntry of(Share share, String text, List<Said> said) {
            return new SharedEntry(
                    share.leader().map(Share.Party::name).orElse(""),
                    share.title(),
                    text,
                    share.revision(),
                    share.savedAt(),
                    share.sharedAt(),
                    share.revokedAt().orElse(null),
                    said);
        }
    }

    /** @param from place in the text, as {@code to}; null when it is about the whole or answers another */
    record Said(
            UUID id,
            String by,
            Instant at,
            String text,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable UUID answers) {

        static Said of(CommentRepository.Row comment, String by) {
            var passage = comment.passage();
            return new Said(
                    comment.id(),
                    by,
                    comment.at(),
                    comment.text(),
                    passage == null ? null : passage.from(),
                    passage == null ? null : passage.to(),
                    comment.replyTo());
        }
    }

    static String write(List<SharedEntry> shared, List<Said> comments) {
        return JSON.writeValueAsString(new Content(shared, comments));
    }
}
