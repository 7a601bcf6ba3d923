package app.acquaint.account.web;

import app.acquaint.account.spi.FirstPage;
import app.acquaint.common.AccountId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * Leads whoever came back from an issuer on: whoever showed once more that it is them to where they were, newcomers to
 * where they begin, others to the invitation, to what changed, or to the page they asked for.
 */
class IssuerArrival extends SavedRequestAwareAuthenticationSuccessHandler {

    private final ObjectProvider<FirstPage> firstPage;

    IssuerArrival(ObjectProvider<FirstPage> firstPage) {
        this.firstPage = firstPage;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var invitation = IssuerJourney.arrive(request);
        if (OnceMore.isShown(request)) {
            getRedirectStrategy().sendRedirect(request, response, "/" + OnceMore.page(request));
        } else if (IssuerJourney.takeMade(request)) {
            var page = firstPage.getIfAvailable(() -> _ -> "");
            var path = page.path(AccountId.of(authentication.getName()));
            getRedirectStrategy().sendRedirect(request, response, "/" + path);
        } else if (invitation.isPresent()) {
            getRedirectStrategy().sendRedirect(request, response, "/join/" + invitation.get());
        } else if (IssuerJourney.hasJoined(request)) {
            getRedirectStrategy().sendRedirect(request, response, "/account");
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
