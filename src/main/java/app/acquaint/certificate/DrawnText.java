package app.acquaint.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Which letter each glyph of a file stands for, as it was written. A font draws several letters with one glyph (Đ and
 * Ð, ’ and ʼ), and a file that is left as rendered would tell screen readers, searches and copies the first of them.
 */
final class DrawnText {

    private static final String BEGIN = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String END = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    /** The format's limit for one block. */
    private static final int BLOCK = 100;

    private static final int MOST_GLYPHS = 0xFFFF;

    private DrawnText() {}

    /**
     * The same file with the letters that were meant.
     *
     * @param fonts in which it is drawn
     * @param letters all that are drawn
     */
    static byte[] tell(byte[] file, Set<PrintFont> fonts, int[] letters) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            for (var page : document.getPages()) {
                var resources = page.getResources();
                for (var name : resources.getFontNames()) {
                    tell(document, resources.getFont(name), fonts, letters);
                }
            }
            var told = new ByteArrayOutputStream();
            document.save(told);
            return told.toByteArray();
        }
    }

    private static void tell(PDDocument document, PDFont drawn, Set<PrintFont> fonts, int[] letters)
            throws IOException {
        for (var font : fonts) {
            if (drawn.getName().endsWith("+" + font.postScriptName())) {
                var glyphs = told(drawn);
                glyphs.putAll(font.glyphs(letters));
                var stream = new PDStream(document);
                try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(table(glyphs).getBytes(StandardCharsets.US_ASCII));
                }
                drawn.getCOSObject().setItem(COSName.TO_UNICODE, stream);
            }
        }
    }

    /** What the file tells so far: among it are the ligatures, which stand for several letters each. */
    private static Map<Integer, String> told(PDFont drawn) throws IOException {
        var stream = drawn.getCOSObject().getCOSStream(COSName.TO_UNICODE);
        var map = new CMapParser().parse(new RandomAccessReadBuffer(new PDStream(stream).toByteArray()));
        var glyphs = new TreeMap<Integer, String>();
        for (var glyph = 0; glyph <= MOST_GLYPHS; glyph++) {
            var letters = map.toUnicode(glyph, 2);
            if (letters != null) {
                glyphs.put(glyph, letters);
            }
        }
        return glyphs;
    }

    private static String table(Map<Integer, String> glyphs) {
        List<String> lines = new ArrayList<>();
        glyphs.forEach((glyph, letter) -> lines.add("<%04X> <%s>".formatted(glyph, utf16(letter))));
        var table = new StringBuilder(BEGIN);
        for (var from = 0; from < lines.size(); from += BLOCK) {
            var block = lines.subList(from, Math.min(from + BLOCK, lines.size()));
            table.append(block.size()).append(" beginbfchar\n");
            table.append(String.join("\n", block)).append("\nendbfchar\n");
        }
        return table.append(END).toString();
    }

    private static String utf16(String letter) {
        return HexFormat.of().withUpperCase().formatHex(letter.getBytes(StandardCharsets.UTF_16BE));
    }
}
