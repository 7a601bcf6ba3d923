package app.acquaint.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module has to say on home to whoever is logged in: a request, an encouragement, a comment. */
public interface HomeSection {

    /** Where it stands among the others; lower comes first. */
    int order();

    /** The section, made anew for each look; empty when there is nothing to say. */
    Optional<Component> section();
}
