package app.acquaint.account.ui;

import app.acquaint.account.CurrentAccount;
import app.acquaint.account.PersonalData;
import app.acquaint.account.PersonalData.Incoming;
import app.acquaint.common.DomainException;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;

/** Everything that is one's own: out as a ZIP of open formats, and back in with a look at it first. */
class DataPanel extends AccountSection {

    private final CurrentAccount current;
    private final PersonalData data;
    private final QuietUpload upload = new QuietUpload(this::received);
    private final Div preview = new Div();

    DataPanel(CurrentAccount current, PersonalData data) {
        this.current = current;
        this.data = data;
        begin(getTranslation("account.data"), getTranslation("account.data.text"));
        upload.setAcceptedFileTypes(".zip", "application/zip");
        upload.setMaxFileSize(PersonalData.MAX_SIZE);
        upload.setUploadButton(new Button(getTranslation("account.data.choose")));
        upload.addFileRejectedListener(rejected ->
                Notices.explain(new DomainException("account.data.too-large", PersonalData.MAX_SIZE / 1024 / 1024)));
        preview.addClassName("account-preview");
        preview.getElement().setAttribute("role", "status");
        add(
                new TakeAlongLink(current.id(), data),
                new Paragraph(getTranslation("account.data.bring")),
                upload,
                preview);
    }

    private void received(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var stream = event.getInputStream()) {
            bytes = stream.readNBytes(PersonalData.MAX_SIZE + 1);
        }
        // what fails in there goes to the session's error handler
        var _ = event.getUI().access(() -> show(bytes));
    }

    /** Shows what the ZIP would add; also the way in for tests, which have no browser to send a file. */
    final void show(byte[] archive) {
        preview.removeAll();
        upload.clearFileList();
        try {
            offer(data.preview(current.id(), archive));
        } catch (DomainException reason) {
            preview.add(new Paragraph(Notices.sentence(reason)));
        }
    }

    private void offer(Incoming incoming) {
        if (!incoming.addsSomething()) {
            preview.add(new Paragraph(getTranslation("account.data.nothing-new")));
            return;
        }
        var lines = new UnorderedList();
        incoming.lines().stream()
                .filter(line -> line.count() > 0)
                .forEach(line -> lines.add(new ListItem(getTranslation(line.key(), line.count()))));
        preview.add(
                new Paragraph(getTranslation("account.data.preview")),
                lines,
                new Button(getTranslation("account.data.confirm"), click -> bringIn(incoming)),
                new Button(getTranslation("account.data.leave"), click -> putAway()));
    }

    private void bringIn(Incoming incoming) {
        if (Notices.attempt(() -> data.bringIn(current.id(), incoming))) {
            putAway();
            Notices.show(getTranslation("account.data.done"));
        }
    }

    private void putAway() {
        preview.removeAll();
        focusHeading();
    }
}
