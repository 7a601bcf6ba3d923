package app.acquaint.practice.ui;

import app.acquaint.account.Role;
import app.acquaint.practice.Share;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.PageLink;
import app.acquaint.uikit.Row;
import app.acquaint.uikit.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;

/** What is shared with a leader, and what one shared oneself. */
@Route(ShareDesk.SHARED)
@PermitAll
class SharesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final ShareDesk desk;

    SharesView(ShareDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.shared.title");
    }

    private void show() {
        removeAll();
        add(new PageHeading("", getTranslation("practice.shared.title")));
        var leader = desk.account().get().roles().contains(Role.LEADER);
        var mine = desk.sharing().all(desk.actor());
        if (leader) {
            section("practice.shared.with-you", desk.drafts().sharedWith(desk.actor()), this::theirs);
        }
        if (!mine.isEmpty()) {
            section("practice.shared.by-you", mine, this::mine);
        } else if (!leader) {
            add(new EmptyState(
                    getTranslation("practice.shared.none"),
                    new PageLink("writing", getTranslation("practice.writing.title"))));
        }
    }

    private void section(String title, List<Share> shares, Function<Share, Row> row) {
        var heading = new H2(getTranslation(title));
        heading.addClassName("section-heading");
        add(heading);
        if (shares.isEmpty()) {
            add(new EmptyState(getTranslation("practice.shared.with-you.none")));
        } else {
            var rows = new Rows();
            shares.forEach(share -> rows.add(row.apply(share)));
            add(rows);
        }
    }

    private Row theirs(Share share) {
        return row(share)
                .withAvatar(share.learner().name())
                .withNote(
                        getTranslation("practice.shared.from", share.learner().name(), desk.moment(share.sharedAt())));
    }

    private Row mine(Share share) {
        var row = row(share);
        if (!share.open()) {
            return row.withNote(getTranslation("practice.shared.ended", ShareDesk.leader(share)));
        }
        var stands = share.replacedBy().isEmpty() ? "practice.shared.to" : "practice.shared.to.older";
        row.withNote(getTranslation(stands, ShareDesk.leader(share), desk.moment(share.savedAt())));
        if (share.replacedBy().isEmpty()) {
            var stop = new Button(getTranslation("practice.share.stop"), _ -> stop(share));
            stop.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            row.withActions(stop);
        }
        return row;
    }

    private Row row(Share share) {
        var title = new PageLink(ShareDesk.address(share), desk.title(share));
        title.addClassName("row-title");
        return new Row(title);
    }

    private void stop(Share share) {
        Notices.attempt(() -> {
            desk.sharing().revoke(desk.actor(), share.id());
            Notices.show(getTranslation("practice.share.stopped", ShareDesk.leader(share)));
        });
        show();
    }
}
