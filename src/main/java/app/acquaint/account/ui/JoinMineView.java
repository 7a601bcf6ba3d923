package app.acquaint.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Asks whoever follows an invitation and has an account already to log in first, and leads back to it. */
@Route(value = "join/:token/mine", autoLayout = false)
@PermitAll
class JoinMineView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(JoinView.class, event.getRouteParameters());
    }
}
