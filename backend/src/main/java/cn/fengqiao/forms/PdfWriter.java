package cn.fengqiao.forms;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Prints a form as PDF with its own font, so that it looks the same on a machine without Chinese fonts. */
final class PdfWriter {

    private static final String FONTS = "/fonts/ttf/NotoSansSC/NotoSansSC-";

    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    byte[] write(FormSheet sheet) {
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
            builder.useFont(() -> font("Regular"), "Noto Sans SC", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("Bold"), "Noto Sans SC", 700, FontStyle.NORMAL, true);
            builder.withProducer("Fengqiao");
            builder.withHtmlContent(FormHtml.of(sheet), null);
            builder.toStream(out);
            builder.run();
            return TextLayer.findable(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String weight) {
        var name = FONTS + weight + ".ttf";
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name), () -> "no font at " + name);
    }
}
