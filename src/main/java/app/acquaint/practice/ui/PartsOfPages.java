package app.acquaint.practice.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Names the parts that this module adds to pages of others. Those pages know them only by an interface, so the bundle
 * is told of them here: the bundler starts from routes and from classes such as this one.
 */
@Component
class PartsOfPages implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(PartsOfPages.class);

    private final LearnersPanels inLessons;
    private final PersonDrafts onPersons;
    private final CommitmentsDue onToday;
    private final SharingNews onHome;

    PartsOfPages(LearnersPanels inLessons, PersonDrafts onPersons, CommitmentsDue onToday, SharingNews onHome) {
        this.inLessons = inLessons;
        this.onPersons = onPersons;
        this.onToday = onToday;
        this.onHome = onHome;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        LOG.debug("Parts of pages: {}, {}, {}, {}", inLessons, onPersons, onToday, onHome);
    }
}
