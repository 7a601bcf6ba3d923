package app.acquaint.account.web;

import app.acquaint.account.LogInLimits;
import app.acquaint.common.EmailAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the log-in page, which says what to do and still knows the address that was typed. */
class LogInFailure implements AuthenticationFailureHandler {

    /** Session attribute: the address of the last failed log-in, for the form to begin with. */
    static final String TYPED = "acquaint.log-in.typed";

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof LeaverException left) {
            LeavingDoor.open(left, request);
            redirect.sendRedirect(request, response, "/" + LeavingDoor.PAGE);
            return;
        }
        var typed = request.getParameter(LogInForm.EMAIL);
        if (typed != null && typed.length() <= EmailAddress.MAX_LENGTH) {
            request.getSession().setAttribute(TYPED, typed);
        }
        var target = reason instanceof TooManyTriesException tries
                ? "/login?wait=" + LogInLimits.minutes(tries.waitFor())
                : "/login?retry";
        redirect.sendRedirect(request, response, target);
    }
}
