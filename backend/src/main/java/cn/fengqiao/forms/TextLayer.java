package cn.fengqiao.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the words of a printed form findable: replaces radicals in its text layer by the characters they look like. */
final class TextLayer {

    /** The text that a line of a ToUnicode map gives: the last of its hexadecimal strings. */
    private static final Pattern TARGET = Pattern.compile("<([0-9A-F]{4})>\\s*$", Pattern.MULTILINE);

    private TextLayer() {}

    static byte[] findable(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            for (var page : document.getPages()) {
                var resources = page.getResources();
                for (var name : resources.getFontNames()) {
                    var font = resources.getFont(name);
                    if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
                        repair(map);
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void repair(COSStream map) throws IOException {
        String before;
        try (var in = map.createInputStream()) {
            before = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        var after = TARGET.matcher(before)
                .replaceAll(found -> String.format("<%04X>", Glyphs.everyday(Integer.parseInt(found.group(1), 16))));
        if (!after.equals(before)) {
            try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(after.getBytes(StandardCharsets.US_ASCII));
            }
        }
    }
}
