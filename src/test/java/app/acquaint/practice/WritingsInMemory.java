package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps writing while a test runs. */
class WritingsInMemory implements Writings {

    private final Map<WritingKey, Writing> kept = new HashMap<>();

    @Override
    public Optional<Writing> find(WritingKey key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public List<Writing> all(AccountId owner) {
        return kept.values().stream()
                .filter(writing -> writing.key().owner().equals(owner))
                .toList();
    }

    @Override
    public List<Writing> in(AccountId owner, CourseId course, ExerciseId exercise) {
        return all(owner).stream()
                .filter(writing -> writing.key().course().equals(course)
                        && writing.key().exercise().equals(exercise))
                .toList();
    }

    @Override
    public List<WrittenVersion> versions(WritingKey key) {
        return List.of();
    }

    @Override
    public SaveResult save(WritingKey key, int base, String text, boolean settled) {
        var standing = find(key);
        var revision = standing.map(Writing::revision).orElse(0);
        if (revision != base) {
            return new SaveResult.Conflict(standing.orElseThrow());
        }
        var next = new Writing(key, revision + 1, text, Instant.EPOCH);
        kept.put(key, next);
        return new SaveResult.Saved(next);
    }
}
