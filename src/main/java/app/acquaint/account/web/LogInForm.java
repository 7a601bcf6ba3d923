package app.acquaint.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the log-in page needs to know to send its form.
 *
 * @param tokenName of the hidden field that shows the form is ours
 * @param token its value
 * @param typed the address of the last failed log-in; empty for none
 */
public record LogInForm(String tokenName, String token, String typed) {

    /** Where the form is sent to. */
    public static final String ACTION = "login";

    /** Name of the field with the e-mail address. */
    public static final String EMAIL = "email";

    /** Name of the field with the password. */
    public static final String PASSWORD = "password";

    /** Name of the box that keeps the device logged in. */
    public static final String STAY = "stay";

    /** For the page that answers this request; the address is told once. */
    public static LogInForm of(HttpServletRequest request) {
        var token = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf ? csrf : null;
        return new LogInForm(
                token == null ? "_csrf" : token.getParameterName(),
                token == null ? "" : token.getToken(),
                typed(request.getSession(false)));
    }

    private static String typed(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(LogInFailure.TYPED) instanceof String typed)) {
            return "";
        }
        session.removeAttribute(LogInFailure.TYPED);
        return typed;
    }
}
