package app.acquaint.certificate.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.certificate.Certificate;
import app.acquaint.certificate.Verification;
import app.acquaint.common.DomainException;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;

/** Where anybody who holds a certificate makes sure of it. What was never there, erased or revoked looks the same. */
@Route(value = "certificate/:code", autoLayout = false)
@AnonymousAllowed
class CertificateView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Verification verification;
    private final OwnCertificate owned;
    private final CurrentAccount current;

    CertificateView(Verification verification, OwnCertificate owned, CurrentAccount current) {
        this.verification = verification;
        this.owned = owned;
        this.current = current;
        addClassName("certificate-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.kind");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var typed = event.getRouteParameters().get("code").orElse("");
        var own = owned.find(typed);
        if (own.isPresent()) {
            showOwn(own.get());
            return;
        }
        try {
            verification
                    .look(typed, VaadinRequest.getCurrent().getRemoteAddr())
                    .ifPresentOrElse(this::showOthers, () -> say("certificate.nothing.title", "certificate.nothing"));
        } catch (DomainException tooOften) {
            add(heading("certificate.nothing.title"), new Paragraph(Notices.sentence(tooOften)));
        }
    }

    private void showOthers(Certificate certificate) {
        add(sheet(certificate), note(new Paragraph(getTranslation("certificate.genuine"))));
    }

    private void showOwn(Certificate certificate) {
        var back = new PageLink("graduation/" + certificate.course(), getTranslation("certificate.yours.link"));
        var revoked = certificate.revokedAt();
        if (revoked == null) {
            var print = new Button(getTranslation("certificate.print"));
            print.addClickListener(click -> getElement().executeJs("window.print()"));
            add(sheet(certificate), note(new Paragraph(getTranslation("certificate.yours")), print, back));
        } else {
            var day = LocalDate.ofInstant(revoked, current.get().zone());
            add(
                    heading("certificate.nothing.title"),
                    new Paragraph(getTranslation("certificate.yours.revoked", SheetWords.day(day, getLocale()))),
                    back);
        }
    }

    private SheetPanel sheet(Certificate certificate) {
        return new SheetPanel(SheetWords.of(certificate, verification.address(certificate.code())));
    }

    private void say(String title, String sentence) {
        add(heading(title), new Paragraph(getTranslation(sentence)));
    }

    private H1 heading(String key) {
        return new H1(getTranslation(key));
    }

    private static Div note(Component... parts) {
        var note = new Div(parts);
        note.addClassNames("certificate-note", "no-print");
        return note;
    }
}
