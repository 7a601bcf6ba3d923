package app.acquaint.account.ui;

import app.acquaint.account.FirstStart;
import app.acquaint.account.MailLinks;
import app.acquaint.account.SignUps;
import app.acquaint.account.web.Issuers;
import app.acquaint.account.web.LogInForm;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;

/** The log-in page: a form of the browser's own, which password managers know how to fill. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LogInView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_WAIT = 60;

    private final FirstStart firstStart;
    private final SignUps signUps;
    private final MailLinks mailLinks;
    private final AuthenticationContext authentication;
    private final Issuers issuers;

    LogInView(
            FirstStart firstStart,
            SignUps signUps,
            MailLinks mailLinks,
            AuthenticationContext authentication,
            Issuers issuers) {
        this.firstStart = firstStart;
        this.signUps = signUps;
        this.mailLinks = mailLinks;
        this.authentication = authentication;
        this.issuers = issuers;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.log-in.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        if (firstStart.isOpen()) {
            event.forwardTo(WelcomeView.class, event.getLocation().getQueryParameters());
            return;
        }
        var form = LogInForm.of(VaadinServletRequest.getCurrent());
        show(getTranslation("account.log-in.heading"), "");
        notice(event.getLocation().getQueryParameters()).ifPresent(this::addNotice);
        if (issuers.areTheOnlyWay()) {
            addLast(new IssuerLinks(issuers).getElement());
            if (mailLinks.areOn()) {
                addLast(other("forgotten", "account.forgotten.left").getElement());
            }
        } else {
            addLast(form(form));
            addLast(passkey(form).getElement());
            addLast(new IssuerLinks(issuers).getElement());
            addLast(forgotten().getElement());
            if (signUps.isOffered()) {
                addLast(other("sign-up", "account.sign-up.link").getElement());
            }
        }
    }

    /** Above what stands below every page of this kind. */
    private void addLast(Element part) {
        getElement().insertChild(getElement().getChildCount() - 1, part);
    }

    private PasskeyButton passkey(LogInForm form) {
        var button = new PasskeyButton(
                getTranslation("account.log-in.passkey"),
                "log-in",
                outcome -> Notices.show(getTranslation("account.passkeys.told." + outcome)));
        button.addClassName("log-in-other");
        button.getElement().setAttribute("data-token", form.token());
        return button;
    }

    private Component forgotten() {
        if (mailLinks.areOn()) {
            return other("forgotten", "account.forgotten.link");
        }
        var hint = new Paragraph(getTranslation("account.log-in.forgot"));
        hint.addClassName("log-in-forgot");
        return hint;
    }

    private Anchor other(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("door-other");
        return link;
    }

    private Optional<String> notice(QueryParameters query) {
        var wait = query.getSingleParameter("wait").flatMap(LogInView::minutes);
        if (wait.isPresent()) {
            return Optional.of(getTranslation("account.tries.wait", wait.get()));
        }
        if (query.getSingleParameter("retry").isPresent()) {
            return Optional.of(getTranslation("account.log-in.retry"));
        }
        if (query.getSingleParameter("again").isPresent()) {
            return Optional.of(getTranslation("account.log-in.again"));
        }
        if (query.getSingleParameter("reset").isPresent()) {
            return Optional.of(getTranslation("account.log-in.reset"));
        }
        if (query.getSingleParameter("erased").isPresent()) {
            return Optional.of(getTranslation("account.log-in.erased"));
        }
        return query.getSingleParameter("bye").map(bye -> getTranslation("account.log-in.bye"));
    }

    private static Optional<Integer> minutes(String text) {
        return text.matches("\\d{1,2}")
                ? Optional.of(Math.min(LONGEST_WAIT, Integer.parseInt(text)))
                : Optional.empty();
    }

    private Element form(LogInForm form) {
        var email = input("email", LogInForm.EMAIL, "username").setAttribute("value", form.typed());
        var password = input("password", LogInForm.PASSWORD, "current-password");
        (form.typed().isEmpty() ? email : password).setAttribute("autofocus", true);
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", LogInForm.ACTION)
                .setAttribute("class", "log-in-form")
                .appendChild(
                        new Element("input")
                                .setAttribute("type", "hidden")
                                .setAttribute("name", form.tokenName())
                                .setAttribute("value", form.token()),
                        label(email, getTranslation("account.email")),
                        email,
                        label(password, getTranslation("account.password")),
                        password,
                        stay(),
                        new Element("button")
                                .setAttribute("type", "submit")
                                .setText(getTranslation("account.log-in.submit")));
    }

    private Element stay() {
        var box = new Element("input")
                .setAttribute("type", "checkbox")
                .setAttribute("name", LogInForm.STAY)
                .setAttribute("value", "true")
                .setAttribute("checked", true);
        return new Element("label")
                .setAttribute("class", "log-in-stay")
                .appendChild(box, Element.createText(getTranslation("account.log-in.stay")));
    }

    private static Element input(String type, String name, String autocomplete) {
        return new Element("input")
                .setAttribute("type", type)
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true);
    }

    private static Element label(Element input, String text) {
        return new Element("label")
                .setAttribute("for", input.getAttribute("id"))
                .setText(text);
    }
}
