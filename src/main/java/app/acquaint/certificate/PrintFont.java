package app.acquaint.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that are shipped for the certificate, in the order in which a letter is looked for. */
enum PrintFont {
    SERIF("SourceSerif4-Regular.ttf", "SourceSerif4-Regular"),
    SANS("SourceSans3-Regular.ttf", "SourceSans3-Regular"),
    HAN("DroidSansFallbackFull.ttf", "DroidSansFallback"),
    HANGUL("NanumGothic-Regular.ttf", "NanumGothic");

    /** Which letters a font has: read when first asked for, some kilobytes each, and kept. */
    private static final Map<PrintFont, BitSet> COVERAGE = new ConcurrentHashMap<>();

    private final String file;
    private final String postScriptName;

    PrintFont(String file, String postScriptName) {
        this.file = file;
        this.postScriptName = postScriptName;
    }

    /** How the font calls itself in a file that embeds it. */
    String postScriptName() {
        return postScriptName;
    }

    /** The family under which the template asks for it. */
    String family() {
        return name();
    }

    /** The font's file, to be closed by the caller. */
    InputStream open() {
        return Objects.requireNonNull(PrintFont.class.getResourceAsStream("fonts/" + file), file);
    }

    /**
     * Whether the text comes out on paper as it should: every letter has a glyph, runs from left to right and stands by
     * itself. What is joined, stacked or marked would need a shaping engine, and the fonts have none.
     */
    static boolean canDraw(String text) {
        return text.codePoints()
                .allMatch(
                        letter -> standsAlone(letter) && Arrays.stream(values()).anyMatch(font -> font.has(letter)));
    }

    /** The fonts that draw the letters; the serif and the sans are always among them. */
    static Set<PrintFont> needed(int[] letters) {
        var needed = EnumSet.of(SERIF, SANS);
        for (var letter : letters) {
            Arrays.stream(values()).filter(font -> font.has(letter)).findFirst().ifPresent(needed::add);
        }
        return needed;
    }

    private boolean has(int letter) {
        return COVERAGE.computeIfAbsent(this, PrintFont::letters).get(letter);
    }

    private static boolean standsAlone(int letter) {
        var joinsSyllables = Character.UnicodeBlock.HANGUL_JAMO.equals(Character.UnicodeBlock.of(letter));
        return !joinsSyllables
                && switch (Character.getType(letter)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.FORMAT,
                            Character.PRIVATE_USE -> false;
                    default -> !runsFromTheRight(letter);
                };
    }

    private static boolean runsFromTheRight(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }

    private BitSet letters() {
        return read(glyphs -> {
            var letters = new BitSet();
            for (var letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
                if (glyphs.getGlyphId(letter) != 0) {
                    letters.set(letter);
                }
            }
            return letters;
        });
    }

    /** The glyphs that draw these letters, each with its letter; letters that the font lacks are left out. */
    Map<Integer, String> glyphs(int[] letters) {
        return read(glyphs -> {
            var drawn = new TreeMap<Integer, String>();
            for (var letter : letters) {
                drawn.put(glyphs.getGlyphId(letter), Character.toString(letter));
            }
            drawn.remove(0);
            return drawn;
        });
    }

    private <T> T read(Function<CmapLookup, T> question) {
        try (var content = open();
                var font = new TTFParser().parse(new RandomAccessReadBuffer(content))) {
            return question.apply(font.getUnicodeCmapLookup(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
