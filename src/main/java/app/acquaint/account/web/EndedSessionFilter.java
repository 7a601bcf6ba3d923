package app.acquaint.account.web;

import app.acquaint.account.AccountSessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever's session was ended from another device, by a new password, by leaving or by erasing the account is out at
 * once; and whoever was given another role has it from the next request on.
 */
class EndedSessionFilter extends OncePerRequestFilter {

    private final AccountSessions sessions;
    private final Principals principals;

    EndedSessionFilter(AccountSessions sessions, Principals principals) {
        this.sessions = sessions;
        this.principals = principals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var row = DeviceSession.of(request);
        if (row.isPresent()) {
            try {
                sessions.see(row.get())
                        .ifPresentOrElse(roles -> principals.refresh(roles, request, response), () -> end(request));
            } catch (AuthenticationException leftMeanwhile) {
                end(request);
            }
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
