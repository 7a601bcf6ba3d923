package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.AccountSession;
import app.acquaint.account.AccountSessions;
import app.acquaint.account.web.DeviceSession;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The devices one is logged in on, each with the button that ends it. */
class SessionsPanel extends AccountSection {

    private final Account account;
    private final AccountSessions sessions;
    private final UnorderedList list = new UnorderedList();
    private final Button others = new Button(getTranslation("account.sessions.end-others"), click -> endOthers());

    SessionsPanel(Account account, AccountSessions sessions) {
        this.account = account;
        this.sessions = sessions;
        begin(getTranslation("account.sessions"), getTranslation("account.sessions.text"));
        list.addClassName("account-sessions");
        add(list, others, new LogOutButton());
        refresh();
    }

    /** Shows the sessions as they are now. */
    final void refresh() {
        var all = sessions.of(account.id());
        list.removeAll();
        all.forEach(session -> list.add(row(session)));
        others.setVisible(all.stream().anyMatch(session -> !isThis(session)));
    }

    private ListItem row(AccountSession session) {
        var name = new Span(name(Device.of(session.userAgent())));
        name.addClassName("session-name");
        var seen =
                new Span(getTranslation("account.sessions.seen", time(session.firstSeen()), time(session.lastSeen())));
        seen.addClassName("session-seen");
        var row = new ListItem(new Div(name, seen));
        if (isThis(session)) {
            var here = new Span(getTranslation("account.sessions.this"));
            here.addClassName("session-here");
            row.add(here);
        } else {
            var end = new Button(getTranslation("account.sessions.end"), click -> end(session));
            end.setAriaLabel(getTranslation("account.sessions.end-of", name.getText()));
            row.add(end);
        }
        return row;
    }

    private String name(Device device) {
        if (device.browser().isPresent() && device.system().isPresent()) {
            return getTranslation(
                    "account.sessions.device",
                    device.browser().get(),
                    device.system().get());
        }
        return device.browser().or(device::system).orElse(getTranslation("account.sessions.unknown"));
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(account.zone())
                .format(at);
    }

    private void end(AccountSession session) {
        if (Notices.attempt(() -> sessions.end(account.id(), session.id()))) {
            refresh();
            focusHeading();
            Notices.show(getTranslation("account.sessions.ended"));
        }
    }

    private void endOthers() {
        DeviceSession.of(VaadinServletRequest.getCurrent()).ifPresent(here -> {
            if (Notices.attempt(() -> sessions.endOthers(account.id(), here))) {
                refresh();
                focusHeading();
                Notices.show(getTranslation("account.sessions.ended-others"));
            }
        });
    }

    private static boolean isThis(AccountSession session) {
        return DeviceSession.of(VaadinServletRequest.getCurrent())
                .filter(session.id()::equals)
                .isPresent();
    }
}
