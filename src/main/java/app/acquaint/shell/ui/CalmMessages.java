package app.acquaint.shell.ui;

import app.acquaint.common.DomainException;
import app.acquaint.uikit.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What Vaadin itself has to say, in our words: a lost line, an ended session, and failures during an action. */
@Component
class CalmMessages implements VaadinServiceInitListener {

    private static final int SECONDS_BETWEEN_TRIES = 5;

    private final I18NProvider texts;
    private final Incidents incidents;

    CalmMessages(I18NProvider texts, Incidents incidents) {
        this.texts = texts;
        this.incidents = incidents;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(this::messages);
        service.addUIInitListener(start -> reconnect(start.getUI()));
        service.addSessionInitListener(start -> start.getSession().setErrorHandler(this::failed));
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var locale = info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.session-ended", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.session-ended.why", locale));
        messages.setInternalErrorCaption(texts.getTranslation("shell.unexpected", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.reload", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.no-cookies", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.no-cookies.why", locale));
        return messages;
    }

    private static void reconnect(UI page) {
        page.getPage()
                .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
        var dialog = page.getReconnectDialogConfiguration();
        dialog.setDialogText(page.getTranslation("shell.line-lost"));
        dialog.setDialogTextGaveUp(page.getTranslation("shell.line-gone"));
        dialog.setReconnectInterval(SECONDS_BETWEEN_TRIES * 1000);
        dialog.setReconnectAttempts(Integer.MAX_VALUE);
    }

    private void failed(ErrorEvent event) {
        if (event.getThrowable() instanceof DomainException reason) {
            Notices.explain(reason);
            return;
        }
        var reference = incidents.report(event.getThrowable());
        var page = UI.getCurrent();
        if (page != null) {
            Notices.show(page.getTranslation("shell.unexpected.notice", reference));
        }
    }
}
