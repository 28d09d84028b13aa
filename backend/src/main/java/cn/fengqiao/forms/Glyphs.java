package cn.fengqiao.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Knows which characters the printing font has; a rare one in a name is printed as its code, to be written by hand. */
final class Glyphs {

    private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private static final CmapLookup LOOKUP = lookup();

    private Glyphs() {}

    /** The text with 〔U+20BB7〕 in place of each character that would otherwise come out as a wrong one. */
    static String printable(String text) {
        return text.codePoints()
                .filter(Glyphs::visible)
                .mapToObj(c ->
                        c <= 0x20 || LOOKUP.getGlyphId(c) > 0 ? Character.toString(c) : String.format("〔U+%04X〕", c))
                .collect(Collectors.joining());
    }

    /** Direction marks, joiners and variation selectors leave no trace on paper and must not turn its text around. */
    static boolean visible(int character) {
        return Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.SURROGATE
                && (character < 0xFE00 || character > 0xFE0F)
                && character != 0xFFFE
                && character != 0xFFFF;
    }

    /**
     * The everyday character that shares its glyph with a radical: 民 (U+6C11) for ⺠ (U+2EA0). The font has one glyph for
     * both, and a PDF names the lower code, so that nobody would find 人民 in it.
     */
    static int everyday(int character) {
        if (character < 0x2E80 || character > 0x2FDF) {
            return character;
        }
        var sharing = LOOKUP.getCharCodes(LOOKUP.getGlyphId(character));
        return sharing == null
                ? character
                : sharing.stream().filter(c -> c >= 0x3400).findFirst().orElse(character);
    }

    private static CmapLookup lookup() {
        try (var stream = Objects.requireNonNull(Glyphs.class.getResourceAsStream(FONT), "no font at " + FONT);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
