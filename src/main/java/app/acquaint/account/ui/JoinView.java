package app.acquaint.account.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.account.Joining;
import app.acquaint.account.WayIn;
import app.acquaint.account.spi.InvitationWords;
import app.acquaint.account.web.IssuerJourney;
import app.acquaint.account.web.Issuers;
import app.acquaint.common.DomainException;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;

/** Where the link of an invitation leads: who invites, what that means, and one short form. */
@Route(value = "join/:token", autoLayout = false)
@AnonymousAllowed
class JoinView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    private final Joining joining;
    private final Arrival arrival;
    private final CurrentAccount current;
    private final AuthenticationContext authentication;
    private final Issuers issuers;
    private final List<InvitationWords> words;

    JoinView(
            Joining joining,
            Arrival arrival,
            CurrentAccount current,
            AuthenticationContext authentication,
            Issuers issuers,
            List<InvitationWords> words) {
        this.joining = joining;
        this.arrival = arrival;
        this.current = current;
        this.authentication = authentication;
        this.issuers = issuers;
        this.words = List.copyOf(words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.join.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        try {
            show(token, joining.look(token, Arrival.peer()));
        } catch (DomainException tooMany) {
            show(getTranslation("account.join.wait.heading"), Notices.sentence(tooMany));
        }
    }

    private void show(String token, WayIn way) {
        switch (way) {
            case WayIn.Open open -> show(token, open);
            case WayIn.Old old -> closed("old", old.inviter());
            case WayIn.UsedUp used -> closed("used", used.inviter());
            case WayIn.Nowhere nowhere ->
                show(getTranslation("account.join.nowhere.heading"), getTranslation("account.join.nowhere"));
        }
    }

    private void closed(String how, String inviter) {
        show(
                getTranslation("account.join." + how + ".heading"),
                getTranslation("account.join." + how, inviter),
                new Anchor("login", getTranslation("account.join.have")));
    }

    private void show(String token, WayIn.Open open) {
        var said = new Div();
        said.addClassName("door-words");
        words.forEach(
                one -> one.of(open.invitation(), getLocale()).ifPresent(sentence -> said.add(new Paragraph(sentence))));
        var heading = getTranslation("account.join.heading", open.inviter());
        if (authentication.isAuthenticated()) {
            show(heading, getTranslation("account.join.known"), said, joinAs(token));
        } else {
            IssuerJourney.follow(VaadinServletRequest.getCurrent(), token);
            var form = new NewcomerForm(newcomer -> arrival.begin(joining.join(token, newcomer)));
            form.setVisible(!issuers.areTheOnlyWay());
            open.to().ifPresent(form::suggest);
            var have = new Anchor("join/" + token + "/mine", getTranslation("account.join.have"));
            have.setRouterIgnore(true);
            have.addClassName("door-other");
            show(heading, getTranslation("account.join.text"), said, form, new IssuerLinks(issuers), have);
        }
    }

    private Button joinAs(String token) {
        var account = current.get();
        var join = new Button(getTranslation("account.join.as", account.name()), click -> {
            if (Notices.attempt(() -> joining.accept(account.id(), token))) {
                arrival.goToFirstPage(account.id());
            }
        });
        join.addThemeVariants(ButtonVariant.PRIMARY);
        return join;
    }
}
