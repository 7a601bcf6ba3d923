package app.acquaint.cohort.ui;

import app.acquaint.account.Role;
import app.acquaint.uikit.HomeSection;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells a leader on home who would like to be introduced, until it is marked as done. */
@Service
class WishesOnHome implements HomeSection {

    private static final int AFTER_NEWS = 25;

    private final AssigningDesk desk;

    WishesOnHome(AssigningDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return AFTER_NEWS;
    }

    @Override
    public Optional<Component> section() {
        return desk.leading().current().get().roles().contains(Role.LEADER)
                ? Optional.<Component>of(new WishesPanel(desk)).filter(Component::isVisible)
                : Optional.empty();
    }
}
