package app.acquaint.practice.ui;

import app.acquaint.common.DomainException;
import app.acquaint.common.NotFoundException;
import app.acquaint.common.ShareId;
import app.acquaint.practice.Passage;
import app.acquaint.practice.Share;
import app.acquaint.practice.ShareComment;
import app.acquaint.practice.SharedDraft;
import app.acquaint.uikit.EmptyState;
import app.acquaint.uikit.Kept;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.Page;
import app.acquaint.uikit.PageHeading;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shared draft with what was said about it, for its writer and for the one leader who sees it. */
@Route(ShareDesk.SHARED + "/:" + SharedDraftView.SHARE)
@PermitAll
class SharedDraftView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String SHARE = "share";

    private final ShareDesk desk;
    private String title = "";

    SharedDraftView(ShareDesk desk) {
        this.desk = desk;
        addClassName("shared-draft");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(ShareId.of(event.getRouteParameters().get(SHARE).orElse("")));
        } catch (IllegalArgumentException _) {
            showGone();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ShareId id) {
        try {
            draw(desk.drafts().open(desk.actor(), id));
        } catch (NotFoundException _) {
            showGone();
        }
    }

    /** What is not shared any more, never was, or with somebody else: the page tells them apart to nobody. */
    private void showGone() {
        removeAll();
        title = getTranslation("practice.share.gone");
        add(
                new PageHeading("", title),
                new EmptyState(
                        getTranslation("practice.share.gone.why"),
                        new PageLink("", getTranslation("practice.share.home"))));
    }

    /** Does what changes something, and draws the page anew; words that could not be sent stay where they are. */
    private void act(SharedDraft draft, Runnable action) {
        try {
            action.run();
            show(draft.share().id());
            PageHeading.focusAgain();
        } catch (NotFoundException _) {
            showGone();
        } catch (DomainException reason) {
            Notices.explain(reason);
        }
    }

    private void draw(SharedDraft draft) {
        removeAll();
        var share = draft.share();
        title = desk.title(share);
        var mine = share.learner().id().equals(desk.actor());
        var eyebrow = getTranslation(mine ? "practice.share.to" : "practice.share.from", desk.other(share));
        add(new PageHeading(eyebrow, title), seenBy(share, mine));
        newer(draft).ifPresent(this::add);
        var text = new SharedText(draft.text(), share.language());
        var marked = draft.comments().stream()
                .flatMap(comment -> comment.passage().stream())
                .toList();
        text.show(marked, null);
        var said = new Div();
        said.addClassName("shared-comments");
        if (!mine && share.replacedBy().isEmpty()) {
            var form = new CommentForm(
                    draft,
                    chosen -> text.show(marked, chosen),
                    (passage, words, key) -> comment(draft, passage, words, key));
            text.onSelected(form::selected);
            said.add(form);
        }
        said.add(comments(draft, text));
        var layout = new Div(text, said);
        layout.addClassName("shared-layout");
        add(layout);
        older(draft).ifPresent(this::add);
    }

    private Component seenBy(Share share, boolean mine) {
        var words = new Paragraph(getTranslation(
                share.open()
                        ? (mine ? "practice.share.seen-by" : "practice.share.seen-by-you")
                        : "practice.share.seen-by-nobody",
                desk.other(share),
                desk.moment(share.sharedAt()),
                desk.moment(share.savedAt())));
        var line = new Div(words);
        line.addClassName("share-line");
        if (mine && share.open()) {
            var stop = new Button(getTranslation("practice.share.stop"), _ -> stop(share));
            stop.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            line.add(stop);
        }
        return line;
    }

    private void stop(Share share) {
        Notices.attempt(() -> {
            desk.sharing().revoke(desk.actor(), share.id());
            Notices.show(getTranslation("practice.share.stopped", ShareDesk.leader(share)));
        });
        show(share.id());
    }

    private Optional<Component> newer(SharedDraft draft) {
        return draft.others().stream()
                .filter(other -> other.replacedBy().isEmpty())
                .filter(_ -> draft.share().replacedBy().isPresent())
                .findFirst()
                .map(newest -> new PageLink(ShareDesk.address(newest), getTranslation("practice.share.see-newer")));
    }

    private Optional<Component> older(SharedDraft draft) {
        var replaced = draft.others().stream()
                .filter(other -> other.replacedBy().isPresent())
                .toList();
        if (replaced.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("shared-versions");
        replaced.forEach(
                other -> list.add(new ListItem(new PageLink(ShareDesk.address(other), desk.moment(other.savedAt())))));
        return Optional.of(new Div(heading("practice.share.others"), list));
    }

    private Component comments(SharedDraft draft, SharedText text) {
        var section = new Div(heading("practice.share.comments"));
        var list = new UnorderedList();
        list.addClassName("comments");
        list.getElement().setAttribute("role", "list");
        for (ShareComment comment : draft.comments()) {
            list.add(new CommentThread(comment, draft, text::pointAt, action -> act(draft, action), desk));
        }
        section.add(draft.comments().isEmpty() ? new Paragraph(getTranslation("practice.share.no-comments")) : list);
        return section;
    }

    private H2 heading(String key) {
        var heading = new H2(getTranslation(key));
        heading.addClassName("section-heading");
        return heading;
    }

    private void comment(SharedDraft draft, @Nullable Passage passage, String words, String key) {
        act(draft, () -> {
            desk.drafts().comment(desk.actor(), draft.share().id(), passage, words);
            Kept.done(key);
            Notices.show(getTranslation(
                    "practice.share.sent", draft.share().learner().name()));
        });
    }
}
