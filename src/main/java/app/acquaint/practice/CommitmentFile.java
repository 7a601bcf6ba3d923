package app.acquaint.practice;

import app.acquaint.common.CourseId;
import app.acquaint.common.DomainException;
import app.acquaint.common.ExerciseId;
import app.acquaint.practice.Commitment.Plan;
import app.acquaint.practice.Commitment.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Commitments as a file that a person takes along. */
final class CommitmentFile {

    static final String NAME = "commitments.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CommitmentFile() {}

    /** One commitment in the file. */
    private record Entry(
            String id,
            String course,
            String exercise,
            String when,
            String will,
            String due,
            String state,
            @Nullable String doneOn,
            String createdAt) {

        static Entry of(Commitment commitment) {
            var doneOn = commitment.doneOn();
            return new Entry(
                    commitment.id().toString(),
                    commitment.course().value(),
                    commitment.exercise().value(),
                    commitment.plan().when(),
                    commitment.plan().will(),
                    commitment.dueOn().toString(),
                    commitment.state().name(),
                    doneOn == null ? null : doneOn.toString(),
                    commitment.createdAt().toString());
        }
    }

    private record Content(List<Entry> commitments) {}

    static String write(List<Commitment> commitments) {
        return JSON.writeValueAsString(
                new Content(commitments.stream().map(Entry::of).toList()));
    }

    /** @throws DomainException naming the file and the entry, 1 for the first, that cannot be read */
    static List<Commitment> read(String text) {
        var read = new ArrayList<Commitment>();
        for (var entry : entries(text)) {
            try {
                read.add(commitment(entry));
            } catch (RuntimeException unreadable) {
                throw broken(read.size() + 1);
            }
        }
        return read;
    }

    private static List<JsonNode> entries(String text) {
        try {
            var entries = JSON.readTree(text).path("commitments");
            if (entries.isArray()) {
                return entries.valueStream().toList();
            }
        } catch (JacksonException unreadable) {
            // said below, in words
        }
        throw broken(1);
    }

    private static Commitment commitment(JsonNode entry) {
        var doneOn = entry.path("doneOn").asString("");
        return new Commitment(
                UUID.fromString(entry.path("id").asString()),
                new CourseId(entry.path("course").asString()),
                new ExerciseId(entry.path("exercise").asString()),
                new Plan(entry.path("when").asString(), entry.path("will").asString()),
                day(entry.path("due").asString()),
                State.valueOf(entry.path("state").asString()),
                doneOn.isEmpty() ? null : day(doneOn),
                instant(entry.path("createdAt").asString()),
                0);
    }

    /** A day of the calendar that people plan in; others do not fit into a database. */
    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < 1900 || day.getYear() > 9999) {
            throw new IllegalArgumentException("no day to plan for: " + day);
        }
        return day;
    }

    private static Instant instant(String text) {
        var instant = Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
        day(instant.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        return instant;
    }

    private static DomainException broken(int entry) {
        return new DomainException("practice.commitment.file-broken", NAME, entry);
    }
}
