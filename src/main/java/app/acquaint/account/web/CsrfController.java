package app.acquaint.account.web;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives a page whose session was renewed what it needs to go on sending; only to whoever is logged in. */
@RestController
class CsrfController {

    @GetMapping("/api/csrf")
    Csrf token(CsrfToken token) {
        return new Csrf(token.getHeaderName(), token.getToken());
    }

    /** @param header under which the token is to be sent */
    record Csrf(String header, String token) {}
}
