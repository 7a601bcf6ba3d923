package app.acquaint.practice;

import app.acquaint.common.AccountId;
import app.acquaint.common.ShareId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code draft_share} without its text. */
record ShareRow(
        ShareId id,
        AccountId learner,
        UUID writing,
        @Nullable AccountId leader,
        String title,
        String leaderTitle,
        String language,
        int revision,
        Instant savedAt,
        Instant sharedAt,
        @Nullable Instant revokedAt,
        @Nullable ShareId replacedBy,
        @Nullable Instant leaderSeenAt,
        Instant learnerSeenAt) {}
