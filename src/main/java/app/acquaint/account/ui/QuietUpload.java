package app.acquaint.account.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadHandler;

/** Takes a file and says nothing of its own: what was found in it is for the page to say. */
class QuietUpload extends Upload {

    /** The upload would say "0%" and "100%" as alerts, over what there is to say about the file itself. */
    private static final String NO_PERCENTAGES = """
            for (const told of ['upload-start', 'upload-success']) {
              this.addEventListener(told, (event) => {
                event.stopImmediatePropagation();
                this.dispatchEvent(new CustomEvent('taken'));
              }, { capture: true });
            }
            """;

    QuietUpload(UploadHandler received) {
        super(received);
        setUploadFormat(UploadFormat.RAW);
        setDropAllowed(false);
        getElement().executeJs(NO_PERCENTAGES);
        // the page comes for what was found in the file
        getElement().addEventListener("taken", _ -> {});
    }
}
