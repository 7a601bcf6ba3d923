package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ShareId;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of one draft that its writer shared with one leader, without the text.
 *
 * @param leader empty once the leader's account is erased
 * @param title the exercise's for its writer, with {@link Words#PERSON} in it; empty when it has none
 * @param leaderTitle the exercise's for the leader, likewise
 * @param language in which the draft is written, a BCP 47 tag
 * @param revision of the draft, as it was counted when this version stood
 * @param savedAt when this version was saved
 * @param revokedAt when the writer stopped sharing it, or the leader ceased to be theirs
 * @param replacedBy the newer version that was shared with the same leader in its place
 * @param open whether the leader can see it now
 */
public record Share(
        ShareId id,
        Party learner,
        Optional<Party> leader,
        String title,
        String leaderTitle,
        String language,
        int revision,
        Instant savedAt,
        Instant sharedAt,
        Optional<Instant> revokedAt,
        Optional<ShareId> replacedBy,
        boolean open) {

    /**
     * The title for a page, from the side of whoever reads it.
     *
     * @param reader one of the two
     * @param somebody stands where the draft's person is named, whom nobody else learns
     * @param untitled for a draft whose exercise has no title
     */
    public String titled(AccountId reader, String somebody, String untitled) {
        var words = reader.equals(learner.id()) ? title : leaderTitle;
        return words.isEmpty() ? untitled : Words.fill(words, Optional.empty(), somebody);
    }

    /** One of the two who see it. */
    public record Party(AccountId id, String name) {}
}
