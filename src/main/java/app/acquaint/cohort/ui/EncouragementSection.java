package app.acquaint.cohort.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.cohort.Encouragements;
import app.acquaint.uikit.HomeSection;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;

/** Shows on home what a leader wrote, for the day; after that it is to be read on {@link LeadersView}. */
@org.springframework.stereotype.Component
class EncouragementSection implements HomeSection {

    private static final int FIRST = 10;

    private final Encouragements encouragements;
    private final CurrentAccount current;

    EncouragementSection(Encouragements encouragements, CurrentAccount current) {
        this.encouragements = encouragements;
        this.current = current;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Component> section() {
        var news = encouragements.news(current.id());
        if (news.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section();
        section.addClassName("encouragement-news");
        var ui = UI.getCurrentOrThrow();
        var words = SightWords.of(section, ui.getLocale());
        var heading = new H2(words.text("cohort.encouragement.news"));
        heading.addClassName("section-heading");
        var more = new PageLink(LeadersView.ADDRESS, words.text("cohort.leaders.title"));
        more.addClassName("quiet-link");
        section.add(heading, new EncouragementRows(news, words, true), more);
        return Optional.of(section);
    }
}
