package app.acquaint.practice.ui;

import app.acquaint.practice.ShareNews;
import app.acquaint.uikit.HomeSection;
import app.acquaint.uikit.PageLink;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** On home: drafts newly shared with a leader, and new words on a shared draft for either of the two. */
@Service
class SharingNews implements HomeSection {

    private final ShareDesk desk;

    SharingNews(ShareDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> section() {
        var news = desk.drafts().news(desk.actor());
        if (news.isEmpty()) {
            return Optional.empty();
        }
        var section = new Div();
        section.addClassName("sharing-news");
        var heading = new H2(section.getTranslation("practice.shared.news"));
        heading.addClassName("section-heading");
        var rows = new Rows();
        news.forEach(one -> rows.add(row(one, section)));
        section.add(heading, rows);
        return Optional.of(section);
    }

    private Row row(ShareNews news, Component page) {
        var share = news.share();
        var title = new PageLink(ShareDesk.address(share), desk.title(share));
        title.addClassName("row-title");
        var what = news.fresh() ? "practice.shared.news.fresh" : "practice.shared.news.words";
        return new Row(title).withNote(page.getTranslation(what, desk.other(share)));
    }
}
