package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody wants their account erased by an organiser, because they cannot do it themselves.
 *
 * @param name of whoever wants it
 * @param notedBy the organiser who was told so; empty for whoever asked here
 */
public record ErasureRequest(AccountId account, String name, Optional<String> notedBy, Instant askedAt) {}
