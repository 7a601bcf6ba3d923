package app.acquaint.account;

import java.util.Optional;

/**
 * What somebody brings who comes from an issuer.
 *
 * @param atTheMachine what {@link LocalRequest} says of the request
 * @param key of the link to the first account; empty for none
 * @param invitation the token of the invitation that is being followed
 */
public record Entrance(boolean atTheMachine, String key, Optional<String> invitation) {

    /** Nothing but what the issuer says. */
    public static final Entrance PLAIN = new Entrance(false, "", Optional.empty());

    @Override
    public String toString() {
        return "Entrance";
    }
}
