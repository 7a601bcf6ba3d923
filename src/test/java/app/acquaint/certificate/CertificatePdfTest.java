package app.acquaint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {

    private static final URI ADDRESS = URI.create("https://learn.example.org/certificate/7K2M-9QXR-4TVB-HD8N");
    private static final String LONGEST =
            "Wolfeschlegelsteinhausenbergerdorff Maximiliana-Theodora de la Concepción y Fernández-Villaverde von Habsburg-Lothringen";

    private final CertificatePdf pdf = new CertificatePdf();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë O’Neil",
                LONGEST,
                "Ελένη Παπαδοπούλου",
                "Ἀχιλλεύς Ὀδυσσέως",
                "Анна Їжакевич-Щербакова",
                "Nguyễn Thị Ánh Tuyết",
                "Łukasz Gżegżółka Šárka Žďárská Ğülşen Þórð",
                "李雷",
                "歐陽菲菲",
                "山田 さくら タロウ",
                "김민준",
                "Ana 李雷 김민준 Мария Ελένη",
                "e\u0301lise",
                "Đặng Minh",
                "Ðóra Þórð",
                "Δήμος Χαραλάμπους",
            })
    void a_name_that_the_fonts_have_stands_on_one_page_in_reading_order(String name) throws IOException {
        var sheet = sheet(name);
        assertThat(pdf.canDraw(sheet)).isTrue();

        try (var document = Loader.loadPDF(pdf.draw(sheet))) {
            var text = text(document);

            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text)
                    .containsSubsequence(
                            "Acquaint",
                            "Certificate",
                            Normalizer.normalize(name, Normalizer.Form.NFC).replace(" ", ""),
                            "completedthecourse",
                            "Aprofessionalnetwork",
                            "onNovember23,2026",
                            "Arealmeetingwasheld",
                            ADDRESS.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "محمد علي",
                "נועה לוי",
                "प्रिया",
                "สมชาย",
                "Ann 😀",
                "ᏣᎳᎩ",
                "ምህረት",
                "Ann\u200Dna",
                "x\u0348",
                "\u1112\u1161\u11AB\u11F0",
                "葛\uDB40\uDD00",
                "\uE000",
                "\uD800",
            })
    void a_name_that_they_lack_or_cannot_shape_is_left_to_the_page(String name) {
        assertThat(pdf.canDraw(sheet(name))).isFalse();
    }

    @Test
    void the_title_of_the_course_counts_too() {
        var arabic = new Sheet(
                Locale.ENGLISH,
                "Acquaint",
                "Certificate",
                "Zoë",
                "completed the course",
                "شبكة",
                "ar",
                "on",
                "",
                "at",
                ADDRESS,
                "QR code");

        assertThat(pdf.canDraw(arabic)).isFalse();
    }

    @Test
    void the_longest_names_stay_above_the_foot() throws IOException {
        for (var name : List.of("欧".repeat(120), "W".repeat(120), LONGEST)) {
            try (var document = Loader.loadPDF(pdf.draw(sheet(name)))) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                var order = text(document);
                assertThat(order.indexOf("Arealmeeting")).isLessThan(order.indexOf("https://"));
                assertThat(lowest(document, "thanked")).isLessThan(lowest(document, "https"));
            }
        }
    }

    @Test
    void screen_readers_are_told_language_title_structure_and_what_the_picture_is() throws IOException {
        try (var document = Loader.loadPDF(pdf.draw(sheet("Zoë O’Neil")))) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Certificate · Zoë O’Neil");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            var elements = new ArrayList<PDStructureElement>();
            collect(catalog.getStructureTreeRoot(), elements);
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "P", "Figure", "Link");
            assertThat(elements)
                    .filteredOn(element -> "Figure".equals(element.getStructureType()))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("QR code of the address");
        }
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (var document = Loader.loadPDF(pdf.draw(sheet("Ana 李雷 김민준")))) {
            var fonts = fonts(document);

            assertThat(fonts).extracting(PDFont::getName).anyMatch(name -> name.contains("SourceSerif4"));
            assertThat(fonts).hasSize(4).allSatisfy(font -> {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font).isNotInstanceOf(PDType3Font.class);
            });
        }
    }

    @Test
    void the_words_have_their_own_language() throws IOException {
        var german = new Sheet(
                Locale.GERMAN,
                "Acquaint",
                "Zertifikat",
                "Jörg",
                "hat den Kurs abgeschlossen:",
                "A network",
                "en",
                "am 23. November 2026",
                "",
                "unter",
                ADDRESS,
                "QR-Code");

        try (var document = Loader.loadPDF(pdf.draw(german))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(text(document)).contains("Zertifikat", "am23.November2026");
        }
    }

    private static Sheet sheet(String name) {
        return new Sheet(
                Locale.ENGLISH,
                "Acquaint",
                "Certificate",
                name,
                "completed the course",
                "A professional network",
                "en",
                "on November 23, 2026",
                "A real meeting was held, and thanked for.",
                "Whoever wants to make sure finds this certificate at",
                ADDRESS,
                "QR code of the address");
    }

    /** In the order in which it is written, without any space. */
    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }

    /** How far down the last line with the word stands. */
    private static float lowest(PDDocument document, String word) throws IOException {
        var lowest = new float[1];
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                if (text.contains(word)) {
                    lowest[0] = Math.max(lowest[0], positions.getFirst().getYDirAdj());
                }
            }
        };
        stripper.getText(document);
        assertThat(lowest[0]).as(word).isPositive();
        return lowest[0];
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        var fonts = new ArrayList<PDFont>();
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        return fonts;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }
}
