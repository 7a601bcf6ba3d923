package app.acquaint.account.web;

import app.acquaint.common.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
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
    private final Clock clock;

    FirstLogIn(Principals principals, DeviceSession device, StayLoggedIn stay, Clock clock) {
        this.principals = principals;
        this.device = device;
        this.stay = stay;
        this.clock = clock;
    }

    /**
     * Logs in whose account was just made, and keeps the device logged in.
     *
     * @return whether they are logged in
     */
    public boolean logIn(AccountId id, HttpServletRequest request, HttpServletResponse response) {
        var isIn = logIn(id, List.of(), request, response);
        if (isIn) {
            stay.remember(request, response);
        }
        return isIn;
    }

    /**
     * Logs in whoever came by a mailed link, as long as the session lasts: they may be at the device of somebody else.
     * Somebody who left gets to {@link LeavingDoor their page} instead.
     *
     * @return whether they are logged in
     */
    public boolean logInOnce(AccountId id, HttpServletRequest request, HttpServletResponse response) {
        var factor = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.OTT_AUTHORITY)
                .issuedAt(clock.instant())
                .build();
        return logIn(id, List.of(factor), request, response);
    }

    private boolean logIn(
            AccountId id, List<GrantedAuthority> factors, HttpServletRequest request, HttpServletResponse response) {
        try {
            logIn(principals.of(id), factors, request, response);
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

    private void logIn(
            UserDetails principal,
            List<GrantedAuthority> factors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var authorities = new ArrayList<GrantedAuthority>(principal.getAuthorities());
        authorities.addAll(factors);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
        request.getSession();
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        device.onAuthentication(authentication, request, response);
    }
}
