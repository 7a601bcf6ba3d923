package app.acquaint.practice;

import app.acquaint.account.spi.OutgoingPart;
import app.acquaint.common.AccountId;
import app.acquaint.common.ShareId;
import app.acquaint.practice.SharingFile.Said;
import app.acquaint.practice.SharingFile.SharedEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What somebody shared, with all that was said about it, and what they said about drafts of others (without those
 * drafts, which are not theirs). It is only taken along: sharing is an act towards somebody of this installation, and
 * to bring it in would share anew without being asked.
 */
@Component
class SharingData implements OutgoingPart {

    private static final int AFTER_WRITING = 55;

    private final ShareRepository shares;
    private final CommentRepository comments;
    private final ShareReading reading;

    SharingData(ShareRepository shares, CommentRepository comments, ShareReading reading) {
        this.shares = shares;
        this.comments = comments;
        this.reading = reading;
    }

    @Override
    public int order() {
        return AFTER_WRITING;
    }

    @Override
    public Map<String, String> export(AccountId owner) {
        var mine = reading.shares(shares.ofLearner(owner));
        var ids = mine.stream().map(Share::id).collect(Collectors.toSet());
        var entries = mine.stream().map(share -> entry(owner, share)).toList();
        return Map.of(SharingFile.NAME, SharingFile.write(entries, elsewhere(owner, ids)));
    }

    private SharedEntry entry(AccountId owner, Share share) {
        var said = comments.on(share.id()).stream()
                .filter(comment -> !comment.withdrawn())
                .map(comment -> Said.of(comment, reading.party(comment.author()).name()))
                .toList();
        return SharedEntry.of(share, shares.text(owner, share.id()).orElse(""), said);
    }

    private List<Said> elsewhere(AccountId owner, Set<ShareId> mine) {
        return comments.by(owner).stream()
                .filter(comment -> !mine.contains(comment.share()))
                .map(comment -> Said.of(comment, reading.party(owner).name()))
                .toList();
    }
}
