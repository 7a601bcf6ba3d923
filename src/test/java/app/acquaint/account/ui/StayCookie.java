package app.acquaint.account.ui;

import app.acquaint.account.AccountSessions;
import app.acquaint.account.RememberedSessions;
import app.acquaint.common.AccountId;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;

/**
 * What came of the cookie of a device that had stayed logged in.
 *
 * @param who is in by it; empty for nobody
 * @param next the value of the cookie that the answer leaves with the device; empty for none
 */
record StayCookie(Optional<String> who, Optional<String> next) {

    private static final String NAME = "acquaint-stay";

    /** The account's device shows a cookie that is right. */
    static StayCookie shown(ApplicationContext house, AccountId owner) {
        var kept = house.getBean(RememberedSessions.class)
                .remember(house.getBean(AccountSessions.class).begin(owner, ""));
        var value = kept.series() + ":" + kept.token();
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(
                NAME, Base64.getEncoder().withoutPadding().encodeToString(value.getBytes(StandardCharsets.UTF_8))));
        var response = new MockHttpServletResponse();
        var who = house.getBean(RememberMeServices.class).autoLogin(request, response);
        return new StayCookie(
                Optional.ofNullable(who).map(Authentication::getName),
                Optional.ofNullable(response.getCookie(NAME))
                        .filter(cookie -> cookie.getMaxAge() != 0)
                        .map(Cookie::getValue));
    }
}
