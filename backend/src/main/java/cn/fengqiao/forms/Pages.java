package cn.fengqiao.forms;

import java.io.IOException;
import org.apache.pdfbox.Loader;

/** How many sheets a document takes when it is bound. */
final class Pages {

    private Pages() {}

    /** Of a PDF its pages, of a picture one, of sound and video none; one that cannot be read takes one too. */
    static int of(AttachmentType type, byte[] content) {
        return switch (type) {
            case PDF -> ofPdf(content);
            case JPEG, PNG -> 1;
            case WAV, MP4, MP3, AMR -> 0;
        };
    }

    static int ofPdf(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            return 1;
        }
    }
}
