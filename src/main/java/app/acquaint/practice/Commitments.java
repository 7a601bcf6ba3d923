package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.CourseId;
import app.acquaint.common.DomainException;
import app.acquaint.common.ExerciseId;
import app.acquaint.common.NotFoundException;
import app.acquaint.practice.Commitment.Plan;
import app.acquaint.practice.Commitment.State;
import app.acquaint.store.Durability;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What learners mean to do. Methods that change something return when the change is durable. */
@Service
public class Commitments {

    private final CommitmentRepository repository;
    private final Durability durability;
    private final Clock clock;

    Commitments(CommitmentRepository repository, Durability durability, Clock clock) {
        this.repository = repository;
        this.durability = durability;
        this.clock = clock;
    }

    /** Adds a commitment; an exercise may have several, one after the other or at once. */
    public Commitment commit(AccountId owner, CourseId course, ExerciseId exercise, Plan plan, LocalDate dueOn) {
        // what the column keeps, so that what is returned equals what is read back
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var commitment = new Commitment(UUID.randomUUID(), course, exercise, plan, dueOn, State.OPEN, null, now, 0);
        repository.insert(owner, commitment);
        durability.awaitDurable();
        return commitment;
    }

    /** Those made in one exercise, newest first. */
    public List<Commitment> of(AccountId owner, CourseId course, ExerciseId exercise) {
        return repository.of(owner, course, exercise);
    }

    /** Those neither done nor dropped, in whatever course, earliest day first. */
    public List<Commitment> open(AccountId owner) {
        return repository.open(owner);
    }

    /** Those open whose day is {@code today} or was before, earliest first. */
    public List<Commitment> due(AccountId owner, LocalDate today) {
        return open(owner).stream()
                .filter(commitment -> !commitment.dueOn().isAfter(today))
                .toList();
    }

    /**
     * It came about.
     *
     * @return as it stands now, for example to {@linkplain #reopen take it back}
     * @throws DomainException when it was changed elsewhere since it was shown; nothing happens then
     */
    public Commitment done(AccountId owner, Commitment shown, LocalDate on) {
        return change(owner, shown, found -> with(found, found.dueOn(), State.DONE, on));
    }

    /** It will not come about, and that is fine. Otherwise as {@link #done}. */
    public Commitment drop(AccountId owner, Commitment shown, LocalDate on) {
        return change(owner, shown, found -> with(found, found.dueOn(), State.DROPPED, on));
    }

    /** It gets another day. Otherwise as {@link #done}. */
    public Commitment move(AccountId owner, Commitment shown, LocalDate to) {
        return change(owner, shown, found -> with(found, to, State.OPEN, null));
    }

    /** It is open again, on the day it had. Otherwise as {@link #done}. */
    public Commitment reopen(AccountId owner, Commitment shown) {
        return change(owner, shown, found -> with(found, found.dueOn(), State.OPEN, null));
    }

    private Commitment change(AccountId owner, Commitment shown, UnaryOperator<Commitment> change) {
        var found = repository.find(owner, shown.id()).orElseThrow(NotFoundException::new);
        if (!repository.update(owner, change.apply(found), shown.version())) {
            throw new DomainException("practice.commitment.changed");
        }
        durability.awaitDurable();
        return repository.find(owner, shown.id()).orElseThrow(NotFoundException::new);
    }

    private static Commitment with(Commitment found, LocalDate dueOn, State state, @Nullable LocalDate doneOn) {
        return new Commitment(
                found.id(),
                found.course(),
                found.exercise(),
                found.plan(),
                dueOn,
                state,
                doneOn,
                found.createdAt(),
                found.version());
    }
}
