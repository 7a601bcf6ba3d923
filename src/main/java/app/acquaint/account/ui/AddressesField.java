package app.acquaint.account.ui;

import app.acquaint.common.DomainException;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A list of addresses, pasted or out of a file, which stands here to be corrected either way. */
class AddressesField extends Div {

    private static final int MAX_FILE = 256 * 1024;
    private static final int KILOBYTE = 1024;

    /** What spreadsheets on Windows write when they do not write UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final TextArea area = new TextArea(getTranslation("account.invite.addresses"));

    AddressesField() {
        addClassName("invite-addresses");
        area.setHelperText(getTranslation("account.invite.addresses.help"));
        area.setMinRows(4);
        var upload = new QuietUpload(this::received);
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv", "text/plain");
        upload.setMaxFileSize(MAX_FILE);
        upload.setUploadButton(new Button(getTranslation("account.invite.file")));
        upload.addFileRejectedListener(rejected -> explainSize());
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(area, upload);
    }

    String text() {
        return area.getValue();
    }

    void clear() {
        area.clear();
    }

    void focus() {
        area.focus();
    }

    private void received(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var stream = event.getInputStream()) {
            bytes = stream.readNBytes(MAX_FILE + 1);
        }
        // what fails in there goes to the session's error handler
        var _ = event.getUI().access(() -> take(bytes));
    }

    /** Takes the file over; also the way in for tests, which have no browser to send one. */
    final void take(byte[] file) {
        if (file.length > MAX_FILE) {
            explainSize();
        } else {
            area.setValue(decoded(file));
        }
    }

    private static void explainSize() {
        Notices.explain(new DomainException("account.invite.file.large", MAX_FILE / KILOBYTE));
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(file, WINDOWS);
        }
    }
}
