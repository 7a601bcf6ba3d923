package app.acquaint.notification;

import app.acquaint.account.Languages;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the links lead that switch a kind of mail off. Mail programs post to them without a session (RFC 8058); people
 * open them and press the one button. Opening alone changes nothing, because scanners open links too.
 */
@RestController
class UnsubscribeController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Unsubscribing unsubscribing;
    private final I18NProvider texts;

    UnsubscribeController(Unsubscribing unsubscribing, I18NProvider texts) {
        this.unsubscribing = unsubscribing;
        this.texts = texts;
    }

    @GetMapping(Unsubscribing.PATH + "{token}")
    ResponseEntity<String> ask(@PathVariable String token, HttpServletRequest request) {
        return unsubscribing.find(token).map(one -> page(request, one, true)).orElseGet(() -> unknown(request));
    }

    @PostMapping(Unsubscribing.PATH + "{token}")
    ResponseEntity<String> end(@PathVariable String token, HttpServletRequest request) {
        return unsubscribing.end(token).map(one -> page(request, one, false)).orElseGet(() -> unknown(request));
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Unsubscribing.Subscription subscription, boolean asks) {
        var language = language(request);
        var kind =
                texts.getTranslation("notification.kind." + subscription.kind().slug(), language);
        var page = shell(request, language, asks ? "notification.unsubscribe" : "notification.unsubscribed");
        var main = main(page);
        main.appendElement("p").text(texts.getTranslation("notification.unsubscribe.kind", language, kind));
        if (asks) {
            main.appendElement("form")
                    .attr("method", "post")
                    .appendElement("button")
                    .attr("type", "submit")
                    .addClass("button primary")
                    .text(texts.getTranslation("notification.unsubscribe.do", language));
        }
        return answer(page, request, language, HttpStatus.OK);
    }

    private ResponseEntity<String> unknown(HttpServletRequest request) {
        var language = language(request);
        var page = shell(request, language, "notification.unsubscribe.unknown");
        return answer(page, request, language, HttpStatus.NOT_FOUND);
    }

    private ResponseEntity<String> answer(
            Document page, HttpServletRequest request, Locale language, HttpStatus status) {
        main(page)
                .appendElement("p")
                .appendElement("a")
                .attr("href", request.getContextPath() + "/account")
                .text(texts.getTranslation("notification.unsubscribe.account", language));
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(page.outerHtml());
    }

    private Document shell(HttpServletRequest request, Locale language, String key) {
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", language.toLanguageTag());
        var title = texts.getTranslation(key, language);
        page.title(title);
        var head = page.head();
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        for (var sheet : new String[] {"tokens", "base", "shell"}) {
            head.appendElement("link")
                    .attr("rel", "stylesheet")
                    .attr("href", request.getContextPath() + "/styles/" + sheet + ".css");
        }
        page.body()
                .appendElement("main")
                .addClass("standalone")
                .appendElement("h1")
                .text(title);
        return page;
    }

    private static Element main(Document page) {
        return page.body().getElementsByTag("main").getFirst();
    }

    private static Locale language(HttpServletRequest request) {
        return Languages.spoken(request.getLocale());
    }
}
