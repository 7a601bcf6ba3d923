package app.acquaint.shell;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** What a browser shows when a request fails before any page of Vaadin's is there: no script, no detail, a way home. */
@Component
class PlainErrorPage implements ErrorViewResolver {

    private final I18NProvider texts;

    PlainErrorPage(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var html = page(status, request.getLocale(), request.getContextPath());
        View view = (values, asked, response) -> write(response, html);
        return new ModelAndView(view);
    }

    private static void write(HttpServletResponse response, String html) throws IOException {
        response.setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8).toString());
        response.getWriter().write(html);
    }

    /**
     * The page as HTML.
     *
     * @param wanted the browser's language; English where the interface does not speak it
     * @param root path of the application, without a slash at its end
     */
    String page(HttpStatus status, Locale wanted, String root) {
        var locale = language(wanted);
        var title = texts.getTranslation(key(status), locale);
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", locale.toLanguageTag());
        page.title(title);
        head(page.head(), root);
        var main = page.body().appendElement("main").addClass("standalone");
        main.appendElement("h1").text(title);
        main.appendElement("p").addClass("home-lead").text(texts.getTranslation("shell.error.why", locale));
        main.appendElement("a")
                .addClass("button primary")
                .attr("href", root + "/")
                .text(texts.getTranslation("shell.back-home", locale));
        return page.outerHtml();
    }

    private static void head(Element head, String root) {
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        for (var sheet : new String[] {"tokens", "base", "shell"}) {
            head.appendElement("link").attr("rel", "stylesheet").attr("href", root + "/styles/" + sheet + ".css");
        }
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "shell.error.404";
            case FORBIDDEN, UNAUTHORIZED -> "shell.error.403";
            default -> "shell.error.other";
        };
    }

    private Locale language(Locale wanted) {
        return texts.getProvidedLocales().stream()
                .filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
