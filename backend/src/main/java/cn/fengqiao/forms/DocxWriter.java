package cn.fengqiao.forms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes a form as Word, editable before print; it names 仿宋 and leaves the font to the reader's machine. */
final class DocxWriter {

    private static final String FONT = "仿宋";

    private static final String TITLE_FONT = "方正小标宋简体";

    private static final int MARGIN = 1417;

    byte[] write(FormSheet sheet) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            page(document);
            document.getProperties().getCoreProperties().setTitle(sheet.title());
            if (!sheet.organisation().isEmpty()) {
                centred(document, sheet.organisation(), 14, FONT);
            }
            centred(document, sheet.title(), 22, TITLE_FONT);
            if (!sheet.number().isEmpty()) {
                run(aligned(document, ParagraphAlignment.RIGHT), sheet.number(), 11, FONT);
            }
            for (var block : sheet.blocks()) {
                write(document, block);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A4 with the margins of official documents. */
    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
    }

    private static void write(XWPFDocument document, FormBlock block) {
        switch (block) {
            case FormBlock.Heading(var text) ->
                run(aligned(document, ParagraphAlignment.LEFT), text, 14, FONT).setBold(true);
            case FormBlock.Paragraph(var text) -> {
                var paragraph = aligned(document, ParagraphAlignment.BOTH);
                paragraph.setIndentationFirstLine(560);
                run(paragraph, text, 14, FONT);
            }
            case FormBlock.Fields(var rows) -> fields(document, rows);
            case FormBlock.Table(var header, var rows) -> table(document, header, rows);
            case FormBlock.Signatures(var lines) -> lines.forEach(line -> signature(document, line));
            case FormBlock.Code(var text, var caption) -> code(document, text, caption);
        }
    }

    private static void fields(XWPFDocument document, List<List<FormBlock.Field>> rows) {
        var columns = 2 * rows.stream().mapToInt(List::size).max().orElse(1);
        var table = document.createTable(rows.size(), columns);
        table.setWidth("100%");
        for (var y = 0; y < rows.size(); y++) {
            var row = table.getRow(y);
            var fields = rows.get(y);
            for (var x = 0; x < fields.size(); x++) {
                cell(row.getCell(2 * x), fields.get(x).label(), true);
                cell(row.getCell(2 * x + 1), fields.get(x).value(), false);
            }
            span(row.getCell(2 * fields.size() - 1), columns - 2 * fields.size() + 1);
            for (var x = columns - 1; x >= 2 * fields.size(); x--) {
                row.removeCell(x);
            }
        }
        document.createParagraph();
    }

    private static void span(XWPFTableCell cell, int columns) {
        if (columns > 1) {
            var properties = cell.getCTTc().isSetTcPr()
                    ? cell.getCTTc().getTcPr()
                    : cell.getCTTc().addNewTcPr();
            properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
    }

    private static void table(XWPFDocument document, List<String> header, List<List<String>> rows) {
        var table = document.createTable(rows.size() + 1, header.size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        for (var x = 0; x < header.size(); x++) {
            cell(table.getRow(0).getCell(x), header.get(x), true);
        }
        for (var y = 0; y < rows.size(); y++) {
            for (var x = 0; x < header.size(); x++) {
                cell(table.getRow(y + 1).getCell(x), rows.get(y).get(x), false);
            }
        }
        document.createParagraph();
    }

    private static void cell(XWPFTableCell cell, String text, boolean bold) {
        run(cell.getParagraphs().getFirst(), text, 12, FONT).setBold(bold);
    }

    private static void signature(XWPFDocument document, String line) {
        var paragraph = aligned(document, ParagraphAlignment.LEFT);
        paragraph.setIndentationLeft(4500);
        paragraph.setSpacingBefore(240);
        run(paragraph, line, 14, FONT);
    }

    private static void code(XWPFDocument document, String text, String caption) {
        var paragraph = aligned(document, ParagraphAlignment.RIGHT);
        try (var picture = new ByteArrayInputStream(QrCode.png(text))) {
            paragraph.createRun().addPicture(picture, PictureType.PNG, "code.png", Units.toEMU(74), Units.toEMU(74));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("the square code could not be placed", e);
        }
        run(aligned(document, ParagraphAlignment.RIGHT), caption, 9, FONT);
    }

    private static void centred(XWPFDocument document, String text, int points, String font) {
        run(aligned(document, ParagraphAlignment.CENTER), text, points, font);
    }

    private static XWPFParagraph aligned(XWPFDocument document, ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int points, String font) {
        var run = paragraph.createRun();
        run.setFontSize(points);
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        var lines = clean(text).split("\n", -1);
        run.setText(lines[0]);
        for (var i = 1; i < lines.length; i++) {
            run.addBreak();
            run.setText(lines[i]);
        }
        return run;
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || c >= 0x20 && (Glyphs.visible(c) || c == 0x200D || c == 0xFE0F))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
