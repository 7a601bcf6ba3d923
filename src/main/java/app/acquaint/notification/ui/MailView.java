package app.acquaint.notification.ui;

import app.acquaint.account.Account;
import app.acquaint.account.CurrentAccount;
import app.acquaint.notification.MailOverview;
import app.acquaint.notification.MailState;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.OrganisationPages;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** For the organiser: which mails went out or would have, what waits, and what failed and why. */
@Route("organisation/mail")
@RolesAllowed("ORGANISER")
class MailView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    /** What needs somebody comes first. */
    private static final List<MailState> ORDER =
            List.of(MailState.GIVEN_UP, MailState.WAITING, MailState.WOULD, MailState.SENT);

    private final MailOverview mails;
    private final Account account;

    MailView(CurrentAccount current, MailOverview mails) {
        this.mails = mails;
        this.account = current.get();
        addClassName("mail");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.mail.title");
    }

    private void show() {
        var on = mails.isOn(account.id());
        removeAll();
        add(
                new PageHeading("", getTranslation("notification.mail.title")),
                new OrganisationPages("organisation/mail"),
                new Paragraph(getTranslation(on ? "notification.mail.on" : "notification.mail.off")));
        var there = ORDER.stream().filter(this::addSection).count();
        if (there == 0) {
            add(new EmptyState(getTranslation("notification.mail.empty")));
        }
    }

    private boolean addSection(MailState state) {
        var entries = mails.in(account.id(), state);
        if (entries.isEmpty()) {
            return false;
        }
        var key = "notification.mail." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var heading = new H2(getTranslation(key));
        heading.addClassName("section-heading");
        var rows = new Rows();
        entries.forEach(entry -> rows.add(new MailRow(entry, account.zone(), this::tryAgain)));
        add(heading, rows);
        var again = entries.stream()
                .filter(MailOverview.Entry::mayTryAgain)
                .map(MailOverview.Entry::id)
                .toList();
        if (again.size() > 1) {
            add(new Button(getTranslation("notification.mail.again-all"), _ -> tryAgain(again)));
        }
        return true;
    }

    private void tryAgain(List<UUID> ids) {
        if (Notices.attempt(() -> mails.tryAgain(account.id(), ids))) {
            show();
            getElement().executeJs("this.querySelector('h1')?.focus()");
            Notices.show(getTranslation("notification.mail.again-done"));
        }
    }
}
