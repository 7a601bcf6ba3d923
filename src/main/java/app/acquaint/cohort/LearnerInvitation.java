package app.acquaint.cohort;

import app.acquaint.account.Invitation;
import java.util.Optional;

/**
 * An invitation by which somebody comes into a leader's sight.
 *
 * @param cohort name of the cohort into which they come as well; empty for none
 */
public record LearnerInvitation(Invitation invitation, Optional<String> cohort) {}
