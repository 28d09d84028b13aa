package cn.fengqiao.forms;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Sets a form as a page of XHTML, from which the PDF is printed. */
final class FormHtml {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 22mm 20mm 25mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; font-family: 'Noto Sans SC'; } }
            body { font-family: 'Noto Sans SC'; font-size: 12pt; line-height: 1.75; word-wrap: break-word; }
            .organisation { text-align: center; font-size: 14pt; margin: 0; }
            h1 { text-align: center; font-size: 20pt; font-weight: bold; margin: 2mm 0 3mm; letter-spacing: 2pt; }
            .number { text-align: right; margin: 0 0 4mm; font-size: 11pt; }
            h2 { font-size: 12pt; font-weight: bold; margin: 4mm 0 1mm; }
            p { margin: 0 0 1mm; text-indent: 2em; text-align: justify; white-space: pre-wrap; }
            table { width: 100%; border-collapse: collapse; margin: 1mm 0 3mm; -fs-table-paginate: paginate; table-layout: fixed; }
            td, th { border: 0.6pt solid #000; padding: 1.4mm 2mm; vertical-align: top; line-height: 1.5; white-space: pre-wrap; }
            tr { page-break-inside: avoid; }
            th, .label { font-weight: bold; }
            .label { width: 26mm; text-align: center; vertical-align: middle; }
            .signature { page-break-inside: avoid; text-align: left; text-indent: 0; margin: 5mm 0 0 48%; }
            .code { text-align: right; font-size: 9pt; } .code img { width: 26mm; height: 26mm; }
            """;

    private FormHtml() {}

    static String of(FormSheet sheet) {
        var body = sheet.blocks().stream().map(FormHtml::block).collect(Collectors.joining());
        return "<html><head><title>" + text(sheet.title()) + "</title><style>" + STYLE + "</style></head><body>"
                + line("organisation", sheet.organisation())
                + "<h1>" + text(sheet.title()) + "</h1>"
                + line("number", sheet.number()) + body + "</body></html>";
    }

    private static String line(String style, String line) {
        return line.isEmpty() ? "" : "<div class=\"" + style + "\">" + text(line) + "</div>";
    }

    private static String block(FormBlock block) {
        return switch (block) {
            case FormBlock.Heading(var heading) -> "<h2>" + text(heading) + "</h2>";
            case FormBlock.Paragraph(var paragraph) -> "<p>" + text(paragraph) + "</p>";
            case FormBlock.Fields(var rows) -> fields(rows);
            case FormBlock.Table(var header, var rows) -> table(header, rows);
            case FormBlock.Signatures(var lines) ->
                lines.stream()
                        .map(line -> "<p class=\"signature\">" + text(line) + "</p>")
                        .collect(Collectors.joining());
            case FormBlock.Code(var code, var caption) ->
                "<div class=\"code\"><img src=\"data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(QrCode.png(code)) + "\"/><br/>" + text(caption) + "</div>";
        };
    }

    private static String fields(List<List<FormBlock.Field>> rows) {
        var columns = rows.stream().mapToInt(List::size).max().orElse(1);
        return rows.stream()
                .map(row -> "<tr>"
                        + row.stream()
                                .map(field -> "<td class=\"label\">" + text(field.label()) + "</td><td colspan=\""
                                        + span(columns, row.size(), field == row.getLast()) + "\">"
                                        + text(field.value())
                                        + "</td>")
                                .collect(Collectors.joining())
                        + "</tr>")
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    /** A label takes one column and a value one; the last value of a short row takes what is left. */
    private static int span(int columns, int pairs, boolean last) {
        return last ? 1 + 2 * (columns - pairs) : 1;
    }

    private static String table(List<String> header, List<List<String>> rows) {
        return "<table><thead><tr>"
                + header.stream().map(cell -> "<th>" + text(cell) + "</th>").collect(Collectors.joining())
                + "</tr></thead><tbody>"
                + rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> "<td>" + text(cell) + "</td>")
                                .collect(Collectors.joining("", "<tr>", "</tr>")))
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }

    /** Escapes markup and drops what XML cannot hold. */
    static String text(String text) {
        return Glyphs.printable(text)
                .codePoints()
                .filter(c -> c == '\n' || c >= 0x20)
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> Character.toString(c);
                })
                .collect(Collectors.joining());
    }
}
