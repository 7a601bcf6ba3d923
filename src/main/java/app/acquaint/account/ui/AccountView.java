package app.acquaint.account.ui;

import app.acquaint.account.AccountService;
import app.acquaint.account.AccountSessions;
import app.acquaint.account.CurrentAccount;
import app.acquaint.account.OnlyIssuers;
import app.acquaint.account.PersonalData;
import app.acquaint.account.spi.AccountPageSection;
import app.acquaint.account.web.FirstProof;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** Everything about one's own account on one page. */
@Route("account")
@PermitAll
class AccountView extends Page implements HasDynamicTitle {

    AccountView(
            CurrentAccount current,
            AccountService accounts,
            AccountSessions sessions,
            PersonalData data,
            OnlyIssuers issuers,
            List<AccountPageSection> added) {
        addClassName("account");
        var account = current.get();
        var devices = new SessionsPanel(account, sessions);
        var privacy = new Anchor("privacy", getTranslation("account.privacy"));
        add(
                new PageHeading("", getTranslation("account.title")),
                new ProfileForm(account, accounts),
                new EmailForm(account, accounts));
        if (!issuers.areTheOnlyWay()) {
            var justEnded = FirstProof.take(VaadinServletRequest.getCurrent());
            add(new PasswordForm(account.id(), accounts, justEnded, devices::refresh));
        }
        add(devices);
        added.stream()
                .sorted(Comparator.comparingInt(AccountPageSection::order))
                .forEach(part -> part.section(account).ifPresent(this::add));
        add(
                new DataPanel(current, data),
                new ErasePanel(accounts.hasPassword(account.id()), typed -> accounts.erase(account.id(), typed)),
                new Paragraph(privacy));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }
}
