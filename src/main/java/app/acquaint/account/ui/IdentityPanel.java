package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.Identity;
import app.acquaint.account.web.IssuerJourney.Joined;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** Says by which issuers one can log in, and once, what joining the first time has ended. */
class IdentityPanel extends AccountSection {

    private final Account account;

    /** @param justJoined what became of the account a moment ago */
    IdentityPanel(Account account, List<Identity> joined, Optional<Joined> justJoined) {
        this.account = account;
        begin(getTranslation("account.identities"), getTranslation("account.identities.text"));
        justJoined.ifPresent(one -> {
            var key = one.endedAllElse() ? "account.identities.joined" : "account.identities.added";
            notice(getTranslation(key, one.issuer()));
        });
        var list = new UnorderedList();
        list.addClassName("account-sessions");
        joined.forEach(one -> list.add(row(one)));
        add(list);
    }

    private ListItem row(Identity identity) {
        var issuer = new Span(host(identity.issuer()));
        issuer.addClassName("session-name");
        var since = new Span(
                getTranslation("account.identities.since", day(identity.joinedAt()), day(identity.lastUsed())));
        since.addClassName("session-seen");
        return new ListItem(new Div(issuer, since));
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
