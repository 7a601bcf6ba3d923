package app.acquaint.practice.ui;

import app.acquaint.practice.WritingKey;
import app.acquaint.practice.WrittenVersion;
import app.acquaint.practice.spi.Leaders.Leader;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Asks with whom to share which version, and shows exactly what they will see. */
class ShareDialog extends Dialog {

    private final Task task;
    private final ShareDesk desk;
    private final Select<WrittenVersion> version = new Select<>();
    private final Select<Leader> leader = new Select<>();
    private final Paragraph title = new Paragraph();
    private final Div text = new Div();
    private final Button share = new Button();

    /**
     * A draft that can be shared.
     *
     * @param title what the leader is to read above it, with {@link app.acquaint.practice.Words#PERSON} in it
     * @param shared run, in the page's lock, after it was shared
     */
    record Task(WritingKey key, String title, String language, Runnable shared) {}

    /**
     * @param leaders with whom it can be shared, at least one
     * @param versions what stands, and then the earlier states
     * @param chosen one of them
     */
    ShareDialog(Task task, List<Leader> leaders, List<WrittenVersion> versions, WrittenVersion chosen, ShareDesk desk) {
        this.task = task;
        this.desk = desk;
        addClassName("share-dialog");
        setHeaderTitle(getTranslation("practice.share.title"));
        setWidth("42rem");
        setMaxWidth("100%");
        choices(leaders, versions, chosen);
        title.setText(ShareDesk.title(task.title()));
        title.addClassName("share-title");
        text.addClassName("share-text");
        text.getElement().setAttribute("lang", task.language()).setAttribute("dir", "auto");
        var preview = new Div(title, text);
        preview.addClassName("share-preview");
        var choice = new Div(leader, version);
        choice.addClassName("share-choice");
        add(choice, new Paragraph(getTranslation("practice.share.preview")), preview);
        share.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        share.setDisableOnClick(true);
        share.addClickListener(_ -> share());
        getFooter().add(new Button(getTranslation("practice.share.cancel"), _ -> close()), share);
        show();
    }

    private void choices(List<Leader> leaders, List<WrittenVersion> versions, WrittenVersion chosen) {
        leader.setLabel(getTranslation("practice.share.with-whom"));
        leader.setItems(leaders);
        leader.setItemLabelGenerator(Leader::name);
        leader.setValue(leaders.getFirst());
        leader.addValueChangeListener(_ -> show());
        version.setLabel(getTranslation("practice.share.which"));
        version.setItems(versions);
        version.setItemLabelGenerator(one -> one.equals(versions.getFirst())
                ? getTranslation("practice.share.as-it-stands", desk.moment(one.savedAt()))
                : desk.moment(one.savedAt()));
        version.setValue(chosen);
        version.addValueChangeListener(_ -> show());
    }

    private void show() {
        text.setText(SharedText.shown(version.getValue().text()));
        share.setText(getTranslation(
                "practice.share.with",
                leader.getOptionalValue().map(Leader::name).orElse("")));
        share.setEnabled(!version.getValue().text().isBlank());
    }

    private void share() {
        var with = leader.getValue();
        var shared = Notices.attempt(() -> desk.sharing()
                .share(desk.actor(), task.key(), version.getValue().revision(), with.id()));
        close();
        if (shared) {
            Notices.show(getTranslation("practice.share.done", with.name()));
        }
        task.shared().run();
    }
}
