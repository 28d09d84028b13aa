package cn.fengqiao.forms;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws a text as a square code that a phone reads from paper. */
final class QrCode {

    private static final int PIXELS = 240;

    private QrCode() {}

    /** The code as a PNG of 240 × 240 pixels. */
    static byte[] png(String text) {
        var image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_BYTE_BINARY);
        var bits = encode(text);
        for (var y = 0; y < PIXELS; y++) {
            for (var x = 0; x < PIXELS; x++) {
                image.setRGB(x, y, bits.get(x, y) ? 0x000000 : 0xFFFFFF);
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static com.google.zxing.common.BitMatrix encode(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            PIXELS,
                            PIXELS,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    1));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a square code: " + text.length() + " characters", e);
        }
    }
}
