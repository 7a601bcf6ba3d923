package app.acquaint.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page before any script: style sheets, title, icon, and light or dark before anything is painted. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/lesson.css")
@StyleSheet("styles/practice.css")
@StyleSheet("styles/exercises.css")
@StyleSheet("styles/sharing.css")
@StyleSheet("styles/contact.css")
@StyleSheet("styles/account.css")
@StyleSheet("styles/cohort.css")
@StyleSheet("styles/certificate.css")
@StyleSheet("styles/notification.css")
@StyleSheet("styles/print.css")
@Viewport("width=device-width, initial-scale=1")
@PageTitle("Acquaint")
public class AcquaintAppShell implements AppShellConfigurator {

    private static final String CHOSEN_SCHEME = """
            try {
              const scheme = localStorage.getItem('acquaint:scheme');
              if (scheme) document.documentElement.dataset.scheme = scheme;
            } catch (forbidden) {}
            """;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addInlineWithContents(Inline.Position.PREPEND, CHOSEN_SCHEME, Inline.Wrapping.JAVASCRIPT);
        settings.addLink("icon", "icons/acquaint.svg");
        settings.addLink("manifest", "icons/acquaint.webmanifest");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
