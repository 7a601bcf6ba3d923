package app.acquaint.account.web;

import java.net.URI;
import java.util.Map;

/** How an issuer is asked to let nobody through in silence. */
enum AskingAgain {
    /** As OpenID Connect has it. With {@code max_age}, the token has to say when somebody last logged in there. */
    BY_LOG_IN,

    /**
     * Google asks nobody again, and says of few applications when it last did. What it has is a page on which people
     * choose their account.
     */
    BY_CHOICE;

    private static final String GOOGLE = "accounts.google.com";

    /** @param authorizationUri where the issuer is asked */
    static AskingAgain at(String authorizationUri) {
        return GOOGLE.equals(URI.create(authorizationUri).getHost()) ? BY_CHOICE : BY_LOG_IN;
    }

    /** What a request says for it. */
    Map<String, Object> parameters() {
        return switch (this) {
            case BY_LOG_IN -> Map.of("prompt", "login", "max_age", "0");
            case BY_CHOICE -> Map.of("prompt", "select_account");
        };
    }
}
