package app.acquaint.contact;

import app.acquaint.common.AccountId;
import java.util.Collection;
import java.util.Map;

/**
 * How often people asked, met and followed up: numbers only, for those who let somebody see them. Whether they did is
 * for the caller to decide.
 */
public interface ActCounts {

    /** The counts of every one of the owners, in one statement; noughts for an empty tracker. */
    Map<AccountId, Acts> of(Collection<AccountId> owners);

    /**
     * Rehearsals with the practice person, and entries taken for a slip, are not among them.
     *
     * @param asked people who were asked
     * @param met meetings held: one a person and day
     * @param followedUp people thanked, and touches kept afterwards: one a person and day
     */
    record Acts(int asked, int met, int followedUp) {

        /** Nothing so far. */
        public static final Acts NONE = new Acts(0, 0, 0);

        /** Both together. */
        public Acts plus(Acts other) {
            return new Acts(asked + other.asked, met + other.met, followedUp + other.followedUp);
        }
    }
}
