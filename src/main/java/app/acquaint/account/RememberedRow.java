package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param previousTokenHash of the token before; null before the first rotation */
record RememberedRow(
        UUID session,
        AccountId owner,
        String tokenHash,
        @Nullable String previousTokenHash,
        Instant tokenAt) {}
