package app.acquaint.account.web;

import app.acquaint.account.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads to the page that says in calm words why a log-in by an issuer came to nothing. */
class IssuerFailure implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerFailure.class);

    /** Codes come in the address that somebody opens: whatever else stands there does not get into the log. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof LeaverException left) {
            LeavingDoor.open(left, request);
            redirect.sendRedirect(request, response, "/" + LeavingDoor.PAGE);
        } else if (failure instanceof UsernameNotFoundException) {
            redirect.sendRedirect(request, response, "/elsewhere?why=left");
        } else {
            redirect.sendRedirect(request, response, "/elsewhere?why=" + why(failure));
        }
    }

    private static String why(AuthenticationException failure) {
        return switch (failure.getCause()) {
            case RefusedException refused -> refused.reason().name().toLowerCase(Locale.ROOT);
            case NotShownException not -> not.why().name().toLowerCase(Locale.ROOT);
            case IssuerAwayException away -> "away";
            case ForeignPageException foreign -> "foreign";
            case null, default -> why(code(failure));
        };
    }

    private static String why(String code) {
        return switch (code) {
            case OAuth2ErrorCodes.ACCESS_DENIED -> "stopped";
            case "authorization_request_not_found" -> "again";
            default -> {
                // the message might carry what the issuer said about the person: the code is enough
                LOG.warn("A log-in by an issuer failed: {}", code);
                yield code.equals("invalid_token_response") ? "away" : "again";
            }
        };
    }

    private static String code(AuthenticationException failure) {
        if (failure instanceof OAuth2AuthenticationException known) {
            var code = known.getError().getErrorCode();
            return CODE.matcher(code).matches() ? code : "unreadable";
        }
        return failure.getClass().getSimpleName();
    }
}
