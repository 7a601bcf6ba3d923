package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.Accounts;
import app.acquaint.account.Languages;
import app.acquaint.common.AccountId;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages speak the language of the account or, before log-in, that of the browser. */
@Component
class SessionLanguage implements VaadinServiceInitListener {

    private final Accounts accounts;
    private final AuthenticationContext authentication;

    SessionLanguage(Accounts accounts, AuthenticationContext authentication) {
        this.accounts = accounts;
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", language(page.getVaadinRequest()).toLanguageTag()));
        event.getSource()
                .addUIInitListener(start -> start.getUI().getSession().setLocale(language(VaadinRequest.getCurrent())));
    }

    private Locale language(@Nullable VaadinRequest request) {
        return authentication
                .getPrincipalName()
                .flatMap(SessionLanguage::id)
                .flatMap(accounts::find)
                .map(Account::locale)
                .orElseGet(() -> request == null
                        ? Languages.ALL.getFirst()
                        : Languages.choose(Collections.list(request.getLocales())));
    }

    private static Optional<AccountId> id(String principal) {
        try {
            return Optional.of(AccountId.of(principal));
        } catch (IllegalArgumentException notAnAccount) {
            return Optional.empty();
        }
    }
}
