package cn.fengqiao.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet of paper with a few lines on it, as a PDF of one page that names a Chinese font which every reader brings along. */
final class PaperPdf {

    private PaperPdf() {}

    static byte[] of(List<String> lines) {
        var text = lines.stream()
                .map(line -> "<%s> Tj T*".formatted(hex(line)))
                .collect(Collectors.joining("\n", "BT /F 14 Tf 32 TL 90 720 Td\n", "\nET"));
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F 5 0 R >> >> >>",
                "<< /Length %d >>\nstream\n%s\nendstream".formatted(text.length(), text),
                "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
                        + " /DescendantFonts [6 0 R] >>",
                "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 7 0 R"
                        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>",
                "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]"
                        + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
        return file(objects).getBytes(StandardCharsets.US_ASCII);
    }

    /** The objects one after the other, and where each begins. */
    private static String file(List<String> objects) {
        var file = new StringBuilder("%PDF-1.4\n");
        var starts = new ArrayList<String>();
        for (var object : objects) {
            starts.add("%010d 00000 n \n".formatted(file.length()));
            file.append(starts.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        var table = file.length();
        var size = objects.size() + 1;
        return file.append("xref\n0 %d\n0000000000 65535 f \n".formatted(size))
                .append(String.join("", starts))
                .append("trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(size, table))
                .toString();
    }

    private static String hex(String line) {
        return HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
    }
}
