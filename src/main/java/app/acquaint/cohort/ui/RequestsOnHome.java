package app.acquaint.cohort.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.cohort.BondRequest;
import app.acquaint.cohort.BondRequests;
import app.acquaint.uikit.HomeSection;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Shows on home which leaders ask to see how far one is. */
@Service
class RequestsOnHome implements HomeSection {

    private static final int FIRST = 10;

    private final BondRequests requests;
    private final CurrentAccount current;

    RequestsOnHome(BondRequests requests, CurrentAccount current) {
        this.requests = requests;
        this.current = current;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Component> section() {
        return Optional.<Component>of(new Part().show()).filter(Component::isVisible);
    }

    private final class Part extends HomePart {

        @Override
        void fill() {
            var open = requests.open(current.id());
            if (open.isEmpty()) {
                return;
            }
            var rows = new Rows();
            open.forEach(request -> rows.add(row(request)));
            add(Words.heading("cohort.requests"), rows);
        }

        private Row row(BondRequest request) {
            var name = Words.name(request.name());
            var accept = new Button(getTranslation("cohort.requests.accept"), click -> {
                if (Notices.attempt(() -> requests.accept(current.id(), request.leader()))) {
                    Notices.show(getTranslation("cohort.requests.accepted", name));
                }
                show();
            });
            var decline = new Button(getTranslation("cohort.requests.decline"), click -> {
                Notices.attempt(() -> requests.decline(current.id(), request.leader()));
                show();
            });
            decline.addThemeVariants(ButtonVariant.TERTIARY);
            return new Row(getTranslation("cohort.requests.asks", name))
                    .withAvatar(request.name())
                    .withNote(getTranslation("cohort.requests.means", name))
                    .withActions(accept, decline);
        }
    }
}
