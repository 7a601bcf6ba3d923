package app.acquaint.account.web;

import app.acquaint.account.AccountSessions;
import app.acquaint.common.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Ties the servlet's session to the row by which its owner sees and ends it. */
@Component
public class DeviceSession implements SessionAuthenticationStrategy {

    private static final String ATTRIBUTE = "acquaint.session";

    private final AccountSessions sessions;

    DeviceSession(AccountSessions sessions) {
        this.sessions = sessions;
    }

    /** The row of the request's session; empty before log-in. */
    public static Optional<UUID> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(DeviceSession::row);
    }

    /** The request goes on with the row of a device that stayed logged in. */
    static void resume(HttpServletRequest request, UUID row) {
        request.setAttribute(ATTRIBUTE, row);
    }

    @Override
    public void onAuthentication(
            @Nullable Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var resumed = request.getAttribute(ATTRIBUTE);
        var row = resumed != null
                ? resumed
                : sessions.begin(
                        AccountId.of(Objects.requireNonNull(authentication).getName()),
                        Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
        request.getSession().setAttribute(ATTRIBUTE, row);
    }

    private static @Nullable UUID row(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof UUID row ? row : null;
    }
}
