package app.acquaint.certificate.ui;

import app.acquaint.account.Account;
import app.acquaint.certificate.Certificate;
import app.acquaint.certificate.PrintedName;
import app.acquaint.certificate.Sheet;
import app.acquaint.progress.CourseStanding;
import app.acquaint.progress.Milestone;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;

/** The learner's certificate of one course: make it, take it along, show it, make it anew, take it back. */
class CertificatePanel extends Section {

    private final CertificateDesk desk;
    private final CourseStanding standing;
    private final Account account;
    private final H2 heading = new H2(getTranslation("certificate.title"));

    CertificatePanel(CertificateDesk desk, CourseStanding standing) {
        this.desk = desk;
        this.standing = standing;
        this.account = desk.current().get();
        addClassNames("certificate-panel", "no-print");
        heading.getElement().setAttribute("tabindex", "-1");
        show();
    }

    private void show() {
        removeAll();
        add(heading);
        desk.certificates().open(account.id(), standing.course().id()).ifPresentOrElse(this::showMade, this::showOffer);
    }

    private void showOffer() {
        add(
                new Paragraph(getTranslation("certificate.offer")),
                new NameForm(account.name(), getTranslation("certificate.make"), this::make));
    }

    private void showMade(Certificate made) {
        add(new Paragraph(
                getTranslation("certificate.made", made.name(), SheetWords.day(made.completedOn(), getLocale()))));
        if (standing.has(Milestone.GRADUATED) && !made.met()) {
            var anew = new Button(getTranslation("certificate.met.make"));
            anew.addClickListener(click -> Notices.attempt(() -> make(new PrintedName(made.name()))));
            add(new Paragraph(getTranslation("certificate.met.since")), anew);
        }
        var sheet = desk.sheet(made);
        var page = new PageLink("certificate/" + made.code(), getTranslation("certificate.page"));
        if (desk.pdf().canDraw(sheet)) {
            add(actions(download(made, sheet), page, copy(sheet)));
        } else {
            add(new Paragraph(getTranslation("certificate.no-pdf")), actions(page, copy(sheet)));
        }
        add(actions(rename(made), revoke(made)));
    }

    private Anchor download(Certificate made, Sheet sheet) {
        var handler = DownloadHandler.fromInputStream(event -> print(made, sheet));
        var download = new Anchor(handler, getTranslation("certificate.download"));
        download.addClassName("certificate-download");
        return download;
    }

    /** Asked for by a request of its own: whoever is logged in by then must own it, and it must stand. */
    private DownloadResponse print(Certificate made, Sheet sheet) {
        var stands = desk.owned().find(made.code()).filter(Certificate::isOpen).isPresent();
        if (!stands) {
            return DownloadResponse.error(HttpServletResponse.SC_NOT_FOUND);
        }
        var bytes = desk.pdf().draw(sheet);
        var file = "acquaint-certificate-" + made.course() + "-" + made.completedOn() + ".pdf";
        return new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/pdf", bytes.length);
    }

    private Button copy(Sheet sheet) {
        var copy = new Button(getTranslation("certificate.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.addClickListener(click -> getElement()
                .executeJs(
                        "return navigator.clipboard.writeText($0)",
                        sheet.address().toString())
                .then(
                        copied -> Notices.show(getTranslation("certificate.copied")),
                        refused -> Notices.show(getTranslation("certificate.copy-by-hand"))));
        return copy;
    }

    private Button rename(Certificate made) {
        var rename = new Button(getTranslation("certificate.rename"));
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        rename.addClickListener(click -> {
            rename.removeFromParent();
            add(
                    new Paragraph(getTranslation("certificate.rename.text")),
                    new NameForm(made.name(), getTranslation("certificate.rename.make"), this::make));
        });
        return rename;
    }

    private Button revoke(Certificate made) {
        var revoke = new Button(getTranslation("certificate.revoke"));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        revoke.addClickListener(click -> {
            var dialog = new ConfirmDialog();
            dialog.setHeader(getTranslation("certificate.revoke.title"));
            dialog.setText(getTranslation("certificate.revoke.text"));
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("certificate.revoke.cancel"));
            dialog.setConfirmText(getTranslation("certificate.revoke.confirm"));
            dialog.setConfirmButtonTheme("primary error");
            dialog.addConfirmListener(confirm -> {
                desk.certificates().revoke(account.id(), made.code());
                changed("certificate.revoked");
            });
            dialog.open();
        });
        return revoke;
    }

    private void make(PrintedName name) {
        desk.certificates().issue(account.id(), standing.course(), name);
        changed("certificate.done");
    }

    private void changed(String key) {
        show();
        heading.getElement().callJsFunction("focus");
        Notices.show(getTranslation(key));
    }

    private static Div actions(Component... parts) {
        var actions = new Div(parts);
        actions.addClassName("certificate-actions");
        return actions;
    }
}
