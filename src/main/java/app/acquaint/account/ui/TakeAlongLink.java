package app.acquaint.account.ui;

import app.acquaint.account.PersonalData;
import app.acquaint.common.AccountId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Everything of one person's as a ZIP. */
class TakeAlongLink extends Anchor {

    TakeAlongLink(AccountId owner, PersonalData data) {
        super(DownloadHandler.fromInputStream(event -> archive(owner, data)), "");
        setText(getTranslation("account.data.take"));
        addClassName("account-take");
    }

    private static DownloadResponse archive(AccountId owner, PersonalData data) {
        var bytes = data.export(owner);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), data.fileName(owner), "application/zip", bytes.length);
    }
}
