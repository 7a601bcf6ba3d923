package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.ErasureRequest;
import app.acquaint.account.Erasures;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;

/** For whoever cannot erase their account themselves, because they do not know the password: asks an organiser to. */
class ErasureWish extends AccountSection {

    private final Account account;
    private final Erasures erasures;

    ErasureWish(Account account, Erasures erasures) {
        this.account = account;
        this.erasures = erasures;
        show();
    }

    private void show() {
        removeAll();
        begin(getTranslation("account.erasure"), getTranslation("account.erasure.text"));
        erasures.of(account.id()).ifPresentOrElse(this::showAsked, () -> {
            add(new Button(getTranslation("account.erasure.ask"), click -> change(() -> erasures.ask(account.id()))));
        });
    }

    private void showAsked(ErasureRequest request) {
        var day = new Moments(account.zone(), getLocale()).day(request.askedAt());
        var said = request.notedBy()
                .map(organiser -> getTranslation("account.erasure.noted", organiser, day))
                .orElseGet(() -> getTranslation("account.erasure.asked", day));
        var line = new Paragraph(said);
        line.getElement().setAttribute("role", "status");
        add(
                line,
                new Button(
                        getTranslation("account.erasure.withdraw"),
                        click -> change(() -> erasures.withdraw(account.id()))));
    }

    private void change(Runnable change) {
        if (Notices.attempt(change)) {
            show();
            focusHeading();
        }
    }
}
