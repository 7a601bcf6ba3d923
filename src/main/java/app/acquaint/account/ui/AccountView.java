package app.acquaint.account.ui;

import app.acquaint.account.AccountService;
import app.acquaint.account.AccountSessions;
import app.acquaint.account.CurrentAccount;
import app.acquaint.account.PersonalData;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Everything about one's own account on one page. */
@Route("account")
@PermitAll
class AccountView extends Page implements HasDynamicTitle {

    AccountView(CurrentAccount current, AccountService accounts, AccountSessions sessions, PersonalData data) {
        addClassName("account");
        var account = current.get();
        var devices = new SessionsPanel(account, sessions);
        var privacy = new Anchor("privacy", getTranslation("account.privacy"));
        add(
                new PageHeading("", getTranslation("account.title")),
                new ProfileForm(account, accounts),
                new EmailForm(account, accounts),
                new PasswordForm(account.id(), accounts, devices::refresh),
                devices,
                new DataPanel(current, data),
                new ErasePanel(account.id(), accounts),
                new Paragraph(privacy));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }
}
