package app.acquaint.account.web;

import app.acquaint.common.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Logs in whoever needs no password for it: because the account was just made, or by a link that only their mails show.
 * The session gets a new name and a new token, as at any log-in.
 */
@Component
public class FirstLogIn {

    private final Principals principals;
    private final DeviceSession device;
    private final StayLoggedIn stay;

    FirstLogIn(Principals principals, DeviceSession device, StayLoggedIn stay) {
        this.principals = principals;
        this.device = device;
        this.stay = stay;
    }

    /**
     * Logs in, and keeps the device logged in; somebody who left gets to {@link LeavingDoor their page} instead.
     *
     * @return whether they are logged in
     */
    public boolean logIn(AccountId id, HttpServletRequest request, HttpServletResponse response) {
        try {
            logIn(principals.of(id), request, response);
            return true;
        } catch (LeaverException left) {
            LeavingDoor.open(left, request);
            return false;
        } catch (UsernameNotFoundException leftLongAgo) {
            return false;
        }
    }

    /**
     * Lets somebody to their page who left and has just shown who they are.
     *
     * @return whether they left
     */
    public boolean leave(AccountId id, HttpServletRequest request) {
        try {
            principals.of(id);
            return false;
        } catch (LeaverException left) {
            LeavingDoor.open(left, request);
            return true;
        }
    }

    private void logIn(UserDetails principal, HttpServletRequest request, HttpServletResponse response) {
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        request.getSession();
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        device.onAuthentication(authentication, request, response);
        stay.remember(request, response);
    }
}
