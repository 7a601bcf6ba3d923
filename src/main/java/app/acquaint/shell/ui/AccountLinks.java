package app.acquaint.shell.ui;

import app.acquaint.account.Account;
import app.acquaint.account.Role;
import app.acquaint.account.ui.LogOutButton;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Who is logged in, at the foot of the rail: the account, light or dark, and the way out. */
class AccountLinks extends Div {

    AccountLinks(Account account) {
        addClassName("rail-account");
        var name = new Paragraph(account.name());
        name.addClassName("rail-name");
        add(name, new PageLink(Places.ACCOUNT, getTranslation("shell.account")));
        if (account.roles().contains(Role.ORGANISER)) {
            add(new PageLink(Places.ORGANISATION, getTranslation("shell.organisation")));
        }
        add(scheme(), new LogOutButton());
    }

    private NativeButton scheme() {
        var button = new NativeButton();
        var words = button.getElement();
        words.setAttribute("data-system", getTranslation("shell.scheme.system"));
        words.setAttribute("data-light", getTranslation("shell.scheme.light"));
        words.setAttribute("data-dark", getTranslation("shell.scheme.dark"));
        button.addAttachListener(attached -> words.executeJs("window.acquaintFrame.scheme(this)"));
        return button;
    }
}
