package app.acquaint.notification.text;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Writes a mail's text as HTML: no picture, no script, nothing loaded from anywhere, so nothing tells that it was read.
 * What is filled in becomes text nodes and addresses of links, never mark-up. Mail programs know no style sheets, so
 * the few styles stand at the elements.
 */
final class HtmlPart {

    private static final String PAGE =
            "margin:0;padding:24px;background:#fbf9f4;color:#20242a;font:17px/1.6 Georgia,'Times New Roman',serif";
    private static final String COLUMN = "max-width:34em;margin:0 auto";
    private static final String FOOT =
            "margin-top:32px;padding-top:12px;border-top:1px solid #e5e0d5;color:#5d6470;font-size:14px";
    private static final String LINK = "color:#0d5c63";

    private HtmlPart() {}

    /** @param foot what stands below the text, quieter; null for nothing */
    static String page(String subject, MailText text, @Nullable MailText foot, Values values, Locale language) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", language.toLanguageTag());
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title(subject);
        var body = page.body().attr("style", PAGE);
        var column = body.appendElement("div").attr("style", COLUMN);
        fill(column, text, values);
        if (foot != null) {
            fill(column.appendElement("div").attr("style", FOOT), foot, values);
        }
        return page.outerHtml();
    }

    private static void fill(Element room, MailText text, Values values) {
        Element list = null;
        for (var block : text.blocks()) {
            for (int time = 0; time < values.times(block); time++) {
                if (!block.isItem()) {
                    list = null;
                    fill(room.appendElement("p"), block, values, time);
                } else {
                    list = list == null ? room.appendElement("ul") : list;
                    fill(list.appendElement("li"), block, values, time);
                }
            }
        }
    }

    private static void fill(Element room, Block block, Values values, int time) {
        for (var span : block.spans()) {
            switch (span) {
                case Span.Words words -> room.appendText(words.text());
                case Span.Place place -> room.appendText(values.get(place.name(), time));
                case Span.Link link ->
                    room.appendElement("a")
                            .attr("href", values.get(link.place(), time))
                            .attr("style", LINK)
                            .text(link.label());
            }
        }
    }
}
