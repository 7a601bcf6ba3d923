package app.acquaint.account;

import java.time.Instant;

/**
 * Who somebody is elsewhere.
 *
 * @param issuer who calls them so
 * @param subject what they are called there
 * @param joinedAt since when it leads to the account
 * @param lastUsed when they last came by it
 */
public record Identity(String issuer, String subject, Instant joinedAt, Instant lastUsed) {}
