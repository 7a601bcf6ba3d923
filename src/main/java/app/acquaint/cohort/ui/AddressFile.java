package app.acquaint.cohort.ui;

import app.acquaint.common.DomainException;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Takes a CSV or text file and puts its lines where they can be seen and mended before anything happens. */
class AddressFile extends Upload {

    private static final int MOST_BYTES = 200_000;

    private final Consumer<String> lines;

    AddressFile(Consumer<String> lines) {
        this.lines = lines;
        setUploadHandler(this::received);
        setUploadFormat(UploadFormat.RAW);
        setAcceptedFileTypes(".csv", ".txt", "text/csv", "text/plain");
        setMaxFileSize(MOST_BYTES);
        setDropAllowed(false);
        setUploadButton(new Button(getTranslation("cohort.invite.file")));
        addFileRejectedListener(
                rejected -> Notices.explain(new DomainException("cohort.invite.file.large", MOST_BYTES / 1000)));
    }

    private void received(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var stream = event.getInputStream()) {
            bytes = stream.readNBytes(MOST_BYTES);
        }
        var text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        var _ = event.getUI().access(() -> {
            clearFileList();
            lines.accept(text);
        });
    }
}
