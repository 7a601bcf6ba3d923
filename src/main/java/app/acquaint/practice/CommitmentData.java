package app.acquaint.practice;

import app.acquaint.account.spi.PersonalDataPart;
import app.acquaint.common.AccountId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Commitments among what a person takes along. */
@Component
class CommitmentData implements PersonalDataPart {

    /** After everything that others refer to: nothing refers to a commitment. */
    private static final int ORDER = 40;

    private final CommitmentRepository repository;

    CommitmentData(CommitmentRepository repository) {
        this.repository = repository;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Map<String, String> export(AccountId owner) {
        return Map.of(CommitmentFile.NAME, CommitmentFile.write(repository.all(owner)));
    }

    @Override
    public List<PreviewLine> preview(AccountId owner, Map<String, String> files) {
        return List.of(PreviewLine.adding(
                "practice.commitment.preview", missing(owner, files).size()));
    }

    @Override
    public void bringIn(AccountId owner, Map<String, String> files, Map<String, String> ids) {
        missing(owner, files).forEach(brought -> {
            var id = repository.taken(brought.id()) ? UUID.randomUUID() : brought.id();
            ids.put(brought.id().toString(), id.toString());
            repository.insert(owner, withId(brought, id));
        });
    }

    /** What the file has and the owner has not, under whatever id. */
    private List<Commitment> missing(AccountId owner, Map<String, String> files) {
        var file = files.get(CommitmentFile.NAME);
        if (file == null) {
            return List.of();
        }
        var there = repository.all(owner);
        return CommitmentFile.read(file).stream()
                .filter(brought -> there.stream().noneMatch(mine -> same(mine, brought)))
                .toList();
    }

    private static boolean same(Commitment mine, Commitment brought) {
        return mine.id().equals(brought.id())
                || (mine.createdAt().equals(brought.createdAt())
                        && mine.exercise().equals(brought.exercise())
                        && mine.plan().equals(brought.plan()));
    }

    private static Commitment withId(Commitment brought, UUID id) {
        return new Commitment(
                id,
                brought.course(),
                brought.exercise(),
                brought.plan(),
                brought.dueOn(),
                brought.state(),
                brought.doneOn(),
                brought.createdAt(),
                brought.version());
    }
}
