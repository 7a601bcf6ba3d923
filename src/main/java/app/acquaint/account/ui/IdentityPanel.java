package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.Disconnecting;
import app.acquaint.account.Identities;
import app.acquaint.account.Identity;
import app.acquaint.account.web.IssuerJourney.Joined;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** Says by which issuers one can log in, and once, what joining the first time has ended. */
class IdentityPanel extends AccountSection {

    private final Account account;
    private final Identities identities;
    private final Disconnecting disconnecting;
    private final UnorderedList list = new UnorderedList();

    /** @param justJoined what became of the account a moment ago */
    IdentityPanel(Account account, Identities identities, Disconnecting disconnecting, Optional<Joined> justJoined) {
        this.account = account;
        this.identities = identities;
        this.disconnecting = disconnecting;
        begin(getTranslation("account.identities"), getTranslation("account.identities.text"));
        justJoined.ifPresent(one -> {
            var key = one.endedAllElse() ? "account.identities.joined" : "account.identities.added";
            notice(getTranslation(key, one.issuer()));
        });
        list.addClassName("account-sessions");
        add(list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        identities.of(account.id()).forEach(one -> list.add(row(one)));
    }

    private void remove(Identity identity) {
        if (Notices.attempt(() -> disconnecting.remove(account.id(), identity.issuer(), identity.subject()))) {
            refresh();
            focusHeading();
            Notices.show(getTranslation("account.identities.removed", host(identity.issuer())));
        }
    }

    private ListItem row(Identity identity) {
        var issuer = new Span(host(identity.issuer()));
        issuer.addClassName("session-name");
        var since = new Span(
                getTranslation("account.identities.since", day(identity.joinedAt()), day(identity.lastUsed())));
        since.addClassName("session-seen");
        var remove = new Button(getTranslation("account.identities.remove"), click -> remove(identity));
        remove.setAriaLabel(getTranslation("account.identities.remove-of", host(identity.issuer())));
        return new ListItem(new Div(issuer, since), remove);
    }

    /** Long addresses of issuers say little; their host says whose they are. */
    private static String host(String issuer) {
        try {
            return Optional.ofNullable(URI.create(issuer).getHost()).orElse(issuer);
        } catch (IllegalArgumentException noAddress) {
            return issuer;
        }
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(account.zone())
                .format(at);
    }
}
