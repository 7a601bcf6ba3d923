package app.acquaint.certificate;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * The certificate on paper: one tagged page (PDF/UA) in A4, with every font embedded. Nothing of it is loaded before
 * somebody asks, and only the glyphs that are drawn are written.
 */
@Component
public class CertificatePdf {

    static {
        // it would tell of every font that it reads, and of letters in names
        XRLog.setLoggingEnabled(false);
    }

    private static final int REGULAR = 400;
    private static final int LONG_NAME = 28;
    private static final int VERY_LONG_NAME = 60;

    /** Whether the fonts have every letter of it; a page of the browser draws the others. */
    public boolean canDraw(Sheet sheet) {
        return sheet.drawn().map(CertificatePdf::composed).allMatch(PrintFont::canDraw);
    }

    /** The file, of some 20 kilobytes; only for what {@linkplain #canDraw can be drawn}. */
    public byte[] draw(Sheet sheet) {
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().fromJsoup(page(sheet)), null)
                .useUriResolver((_, address) -> address.startsWith("data:") ? address : null)
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer(sheet.house())
                .toStream(file);
        var letters = sheet.drawn()
                .map(CertificatePdf::composed)
                .flatMapToInt(String::codePoints)
                .distinct()
                .toArray();
        var fonts = PrintFont.needed(letters);
        fonts.forEach(font -> {
            FSSupplier<InputStream> source = font::open;
            builder.useFont(source, font.family(), REGULAR, FontStyle.NORMAL, true);
        });
        try {
            builder.run();
            return DrawnText.tell(file.toByteArray(), fonts, letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document page(Sheet sheet) {
        var page = Jsoup.parse(template());
        var html = Objects.requireNonNull(page.selectFirst("html"));
        html.attr("lang", sheet.language().toLanguageTag());
        page.title(sheet.kind() + " · " + composed(sheet.name()));
        fill(page, "house", sheet.house());
        fill(page, "kind", sheet.kind());
        fill(page, "name", sheet.name());
        fill(page, "lead", sheet.lead());
        fill(page, "course", sheet.course());
        fill(page, "day", sheet.day());
        fill(page, "met", sheet.met());
        fill(page, "verify", sheet.verify());
        fill(page, "address", sheet.address().toString());
        page.expectFirst("#description")
                .attr(
                        "content",
                        composed(sheet.name() + " " + sheet.lead() + " " + sheet.course() + " " + sheet.day()));
        page.expectFirst("#address").attr("href", sheet.address().toString()).attr("title", sheet.verify());
        page.expectFirst("#course").attr("lang", sheet.courseLanguage());
        page.expectFirst("#name").addClass(size(sheet.name()));
        page.expectFirst("#qr").attr("src", new QrCode(sheet.address()).png()).attr("alt", sheet.qr());
        return page;
    }

    private static void fill(Document page, String id, String text) {
        var place = page.expectFirst("#" + id);
        if (text.isEmpty()) {
            place.remove();
        } else {
            place.text(composed(text));
        }
    }

    private static String size(String name) {
        var letters = name.codePointCount(0, name.length());
        return letters > VERY_LONG_NAME ? "very-long" : letters > LONG_NAME ? "long" : "short";
    }

    /** Letter and accent as one, where there is one: the fonts have those, and cannot put them together. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String template() {
        try (var file = Objects.requireNonNull(CertificatePdf.class.getResourceAsStream("sheet.html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
