package app.acquaint.account.ui;

import app.acquaint.account.Leavers;
import app.acquaint.account.MailLinks.Redeemed;
import app.acquaint.account.OnlyIssuers;
import app.acquaint.account.spi.FirstPage;
import app.acquaint.account.web.FirstLogIn;
import app.acquaint.account.web.FirstProof;
import app.acquaint.account.web.LeavingDoor;
import app.acquaint.common.AccountId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets somebody in who came by a link or has just got an account, and leads them on. */
@Component
class Arrival {

    private final FirstLogIn logIn;
    private final Leavers leavers;
    private final OnlyIssuers issuers;
    private final ObjectProvider<FirstPage> firstPage;

    Arrival(FirstLogIn logIn, Leavers leavers, OnlyIssuers issuers, ObjectProvider<FirstPage> firstPage) {
        this.logIn = logIn;
        this.leavers = leavers;
        this.issuers = issuers;
        this.firstPage = firstPage;
    }

    /** Where whoever comes here by the link now is. */
    static String peer() {
        return VaadinServletRequest.getCurrent().getRemoteAddr();
    }

    /** Whether a link leads its owner anywhere: where issuers are the only way in, only leavers have a use for one. */
    boolean helps(AccountId owner) {
        return !issuers.areTheOnlyWay() || leavers.mayTakeAlong(owner);
    }

    /** Logs in whoever has just got an account, and leads them to the first page. */
    void begin(AccountId id) {
        if (logIn.logIn(id, VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent())) {
            goToFirstPage();
        }
    }

    /** Logs in whoever has been here before, and leads them home, or to where they read what their link has ended. */
    void comeBack(Redeemed link) {
        if (!logIn.logInOnce(link.account(), VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent())) {
            go(LeavingDoor.PAGE);
        } else if (link.wasFirstProof()) {
            FirstProof.note(VaadinServletRequest.getCurrent());
            go("account");
        } else {
            go("./");
        }
    }

    /** Leads whoever has set a new password to their data, if they left, and otherwise to log-in. */
    void afterReset(AccountId id) {
        go(logIn.leave(id, VaadinServletRequest.getCurrent()) ? LeavingDoor.PAGE : "login?reset");
    }

    /** Leads whoever is logged in to the first page. */
    void goToFirstPage() {
        var page = firstPage.getIfAvailable();
        go(page == null || page.path().isEmpty() ? "./" : page.path());
    }

    private static void go(String address) {
        UI.getCurrentOrThrow().getPage().setLocation(address);
    }
}
