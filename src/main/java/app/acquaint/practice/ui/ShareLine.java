package app.acquaint.practice.ui;

import app.acquaint.practice.Share;
import app.acquaint.practice.WrittenVersion;
import app.acquaint.practice.spi.Leaders.Leader;
import app.acquaint.uikit.Notices;
import app.acquaint.uikit.PageLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Below a draft: who sees which version of it, and what can be done about that. Empty when nobody does. */
class ShareLine extends Div {

    private final ShareDialog.Task task;
    private final ShareDesk desk;
    private final boolean offers;

    /** @param offers whether to offer sharing here; the versions of the draft offer it besides */
    ShareLine(ShareDialog.Task task, boolean offers, ShareDesk desk) {
        this.task = new ShareDialog.Task(task.key(), task.title(), task.language(), this::show);
        this.desk = desk;
        this.offers = offers;
        addClassName("share-lines");
        show();
    }

    /** Whether there is anybody with whom this draft could be shared. */
    boolean possible() {
        return !leaders().isEmpty();
    }

    /** Asks with whom to share, this version first. */
    void ask(WrittenVersion version) {
        ask(leaders(), version);
    }

    private void show() {
        removeAll();
        desk.sharing().of(desk.actor(), task.key()).forEach(share -> add(line(share)));
        if (offers && possible()) {
            add(quiet("practice.share.offer", () -> newest(leaders())));
        }
    }

    private Component line(Share share) {
        var said = new Paragraph(
                getTranslation("practice.share.line", desk.moment(share.savedAt()), ShareDesk.leader(share)));
        var ways = new Div(
                new PageLink(ShareDesk.address(share), getTranslation("practice.share.look")),
                quiet("practice.share.stop", () -> stop(share)));
        ways.addClassName("share-ways");
        if (changedSince(share)) {
            ways.add(quiet("practice.share.newer", () -> newest(with(share))));
        }
        var line = new Div(said, ways);
        line.addClassName("share-line");
        return line;
    }

    private boolean changedSince(Share share) {
        return desk.writings()
                .find(task.key())
                .filter(writing -> writing.revision() != share.revision()
                        && !writing.text().isBlank())
                .isPresent();
    }

    private Button quiet(String label, Runnable action) {
        var button = new Button(getTranslation(label), _ -> action.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private void stop(Share share) {
        Notices.attempt(() -> {
            desk.sharing().revoke(desk.actor(), share.id());
            Notices.show(getTranslation("practice.share.stopped", ShareDesk.leader(share)));
        });
        show();
    }

    private List<Leader> leaders() {
        return desk.sharing().leaders(desk.actor(), task.key());
    }

    private List<Leader> with(Share share) {
        return leaders().stream()
                .filter(one -> share.leader()
                        .map(Share.Party::id)
                        .filter(one.id()::equals)
                        .isPresent())
                .toList();
    }

    private void newest(List<Leader> with) {
        var versions = desk.writings().versions(task.key());
        if (versions.isEmpty() || versions.getFirst().text().isBlank()) {
            Notices.show(getTranslation("practice.share.blank"));
        } else {
            ask(with, versions.getFirst());
        }
    }

    private void ask(List<Leader> with, WrittenVersion version) {
        if (with.isEmpty()) {
            show();
        } else {
            new ShareDialog(task, with, desk.writings().versions(task.key()), version, desk).open();
        }
    }
}
