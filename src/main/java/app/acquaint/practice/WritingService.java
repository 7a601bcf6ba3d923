package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.NotFoundException;
import app.acquaint.contact.Contacts;
import app.acquaint.practice.SaveResult.Conflict;
import app.acquaint.practice.SaveResult.Saved;
import app.acquaint.practice.WritingRepository.Row;
import app.acquaint.store.Durability;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The one way by which writing is saved: a conditional update on the revision, so that of two tabs one is told what the
 * other saved, and the word "saved" only when the disk has it.
 */
@Service
class WritingService implements Writings {

    private final WritingRepository repository;
    private final TransactionOperations transactions;
    private final Contacts contacts;
    private final Durability durability;
    private final Clock clock;

    WritingService(
            WritingRepository repository,
            TransactionOperations transactions,
            Contacts contacts,
            Durability durability,
            Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.contacts = contacts;
        this.durability = durability;
        this.clock = clock;
    }

    @Override
    public Optional<Writing> find(WritingKey key) {
        return repository.find(key).map(Row::writing);
    }

    @Override
    public List<Writing> all(AccountId owner) {
        return repository.all(owner).stream().map(Row::writing).toList();
    }

    @Override
    public List<Writing> in(AccountId owner, CourseId course, ExerciseId exercise) {
        return repository.in(owner, course, exercise).stream().map(Row::writing).toList();
    }

    @Override
    public List<WrittenVersion> versions(WritingKey key) {
        var row = repository.find(key);
        if (row.isEmpty()) {
            return List.of();
        }
        var versions = new ArrayList<WrittenVersion>();
        versions.add(version(row.get().writing()));
        versions.addAll(repository.versions(row.get()));
        return List.copyOf(versions);
    }

    @Override
    public SaveResult save(WritingKey key, int base, String text, boolean settled) {
        KeepableText.require(text);
        var result = commit(key, base, text, settled);
        if (result instanceof Saved) {
            durability.awaitDurable();
        }
        return result;
    }

    private SaveResult commit(WritingKey key, int base, String text, boolean settled) {
        var standing = repository.find(key);
        if (standing.isEmpty()) {
            try {
                return first(key, text, settled);
            } catch (DuplicateKeyException faster) {
                standing = repository.find(key);
            }
        }
        var row = standing.orElseThrow();
        return transactions.execute(status -> replace(row, base, text, settled));
    }

    private SaveResult first(WritingKey key, String text, boolean settled) {
        var contact = key.contact();
        if (contact != null) {
            contacts.require(key.owner(), contact);
        }
        var writing = new Writing(key, 1, text, now());
        repository.insert(UUID.randomUUID(), writing, settled, contact != null);
        return new Saved(writing);
    }

    private SaveResult replace(Row standing, int base, String text, boolean settled) {
        var stands = standing.writing();
        if (stands.text().equals(text)) {
            var kept = !settled || standing.settled() || repository.settle(standing);
            return kept ? new Saved(stands) : replace(again(standing), base, text, true);
        }
        if (stands.revision() != base) {
            return new Conflict(stands);
        }
        var next = new Writing(stands.key(), base + 1, text, now());
        if (!repository.replace(standing, next, settled)) {
            return replace(again(standing), base, text, settled);
        }
        if (standing.settled() || !Continuation.holds(stands.text(), text)) {
            repository.keep(standing.id(), stands.key().owner(), version(stands));
        }
        return new Saved(next);
    }

    private Row again(Row stale) {
        return repository.find(stale.writing().key()).orElseThrow(NotFoundException::new);
    }

    private static WrittenVersion version(Writing writing) {
        return new WrittenVersion(writing.revision(), writing.text(), writing.savedAt());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
