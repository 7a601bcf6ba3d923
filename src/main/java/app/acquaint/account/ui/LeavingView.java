package app.acquaint.account.ui;

import app.acquaint.account.Account;
import app.acquaint.account.AccountService;
import app.acquaint.account.Erasures;
import app.acquaint.account.Leavers;
import app.acquaint.account.PersonalData;
import app.acquaint.account.web.LeavingDoor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The one page for whoever left: to take along what is theirs, or to have it erased at once. */
@Route(value = LeavingDoor.PAGE, autoLayout = false)
@AnonymousAllowed
class LeavingView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    private final Leavers leavers;
    private final AccountService accounts;
    private final PersonalData data;
    private final Erasures erasures;

    LeavingView(Leavers leavers, AccountService accounts, PersonalData data, Erasures erasures) {
        this.leavers = leavers;
        this.accounts = accounts;
        this.data = data;
        this.erasures = erasures;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.leaving.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var account = LeavingDoor.of(VaadinServletRequest.getCurrent())
                .filter(leavers::mayTakeAlong)
                .flatMap(accounts::find);
        if (account.isPresent()) {
            show(account.get());
        } else {
            event.forwardTo(LogInView.class);
        }
    }

    private void show(Account account) {
        addClassName("leaving");
        var moments = new Moments(account.zone(), account.locale());
        var until = leavers.erasedFrom(account.id()).map(moments::day).orElse("");
        show(
                getTranslation("account.leaving.heading", account.name()),
                getTranslation("account.leaving.text", until),
                new TakeAlongLink(account.id(), data),
                new ErasePanel(
                        accounts.hasPassword(account.id()),
                        typed -> accounts.eraseLeaver(
                                account.id(), typed, LeavingDoor.shown(VaadinServletRequest.getCurrent()))),
                new ErasureWish(account, erasures),
                new Button(getTranslation("account.log-out"), click -> leave()));
    }

    private static void leave() {
        LeavingDoor.close(VaadinServletRequest.getCurrent());
        UI.getCurrentOrThrow().getPage().setLocation("login?bye");
    }
}
