package app.acquaint.cohort.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.cohort.HandOver;
import app.acquaint.cohort.HandOvers;
import app.acquaint.uikit.HomeSection;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells on home who leads one's cohort now, until one has noted it. */
@Service
class HandOversOnHome implements HomeSection {

    private static final int AFTER_REQUESTS = 20;

    private final HandOvers handOvers;
    private final CurrentAccount current;

    HandOversOnHome(HandOvers handOvers, CurrentAccount current) {
        this.handOvers = handOvers;
        this.current = current;
    }

    @Override
    public int order() {
        return AFTER_REQUESTS;
    }

    @Override
    public Optional<Component> section() {
        return Optional.<Component>of(new Part().show()).filter(Component::isVisible);
    }

    private final class Part extends HomePart {

        @Override
        void fill() {
            var news = handOvers.news(current.id());
            if (news.isEmpty()) {
                return;
            }
            var rows = new Rows();
            news.forEach(one -> rows.add(row(one)));
            add(Words.heading("cohort.news"), rows);
        }

        private Row row(HandOver news) {
            var noted = new Button(getTranslation("cohort.news.noted"), click -> {
                Notices.attempt(() -> handOvers.noted(current.id(), news.cohort()));
                show();
            });
            var leader = Words.name(news.leader());
            return new Row(getTranslation("cohort.news.leads", leader, Words.name(news.name())))
                    .withNote(getTranslation("cohort.news.means", leader))
                    .withActions(noted);
        }
    }
}
