package app.acquaint.cohort.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Names the parts that this module adds to home. That page knows them only by an interface, so the bundle
 * is told of them here: the bundler starts from routes and from classes such as this one.
 */
@Component
class PartsOfHome implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(PartsOfHome.class);

    private final AssignmentsOnHome assignments;
    private final EncouragementSection encouragements;
    private final HandOversOnHome handOvers;
    private final RequestsOnHome requests;
    private final WishesOnHome wishes;

    PartsOfHome(
            AssignmentsOnHome assignments,
            EncouragementSection encouragements,
            HandOversOnHome handOvers,
            RequestsOnHome requests,
            WishesOnHome wishes) {
        this.assignments = assignments;
        this.encouragements = encouragements;
        this.handOvers = handOvers;
        this.requests = requests;
        this.wishes = wishes;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        LOG.debug("Parts of home: {}, {}, {}, {}, {}", assignments, encouragements, handOvers, requests, wishes);
    }
}
