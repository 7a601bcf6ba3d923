package app.acquaint.account.web;

import jakarta.servlet.http.HttpServletRequest;

/** Remembers for one page that a mailed link was the first proof of an address, and ended what let in before. */
public final class FirstProof {

    private static final String ATTRIBUTE = "acquaint.first-proof";

    private FirstProof() {}

    /** It happened in this session. */
    public static void note(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, true);
    }

    /** Whether it happened a moment ago; told once. */
    public static boolean take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(ATTRIBUTE) == null) {
            return false;
        }
        session.removeAttribute(ATTRIBUTE);
        return true;
    }
}
