package app.acquaint.account.spi;

import app.acquaint.account.Account;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part that another module adds to a person's own account page. */
public interface AccountPageSection {

    /** Where it stands among the added ones; lower comes first. */
    int order();

    /** The section, made anew for each page; empty when it says nothing to this account. */
    Optional<Component> section(Account account);
}
