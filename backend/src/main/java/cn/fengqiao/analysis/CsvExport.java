package cn.fengqiao.analysis;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer for spreadsheets: UTF-8 with the mark that Excel needs, and no text that a spreadsheet would take
 * for a formula.
 *
 * @param columnName heading of a column
 * @param word the reader's word for an enum constant; every other text comes back as it is
 */
record CsvExport(UnaryOperator<String> columnName, UnaryOperator<String> word, ZoneId zone) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    byte[] write(QuestionResult result) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            records(csv, result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void records(CsvWriter csv, QuestionResult result) {

        csv.writeRecord(result.columns().stream()
                .map(columnName)
                .map(CsvExport::harmless)
                .toList());
        for (var row : result.rows()) {
            csv.writeRecord(row.cells().stream().map(this::cell).toList());
        }
    }

    private String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case Instant instant -> TIME.format(instant.atZone(zone));
            case List<?> list -> harmless(list.stream().map(this::cell).collect(Collectors.joining("、")));
            default -> harmless(word.apply(value.toString()));
        };
    }

    /** A leading apostrophe makes a spreadsheet keep the text as text. */
    static String harmless(String text) {
        var start = text.stripLeading();
        var first = start.isEmpty() ? text : start;
        return !first.isEmpty() && DANGEROUS.indexOf(first.charAt(0)) >= 0
                        || !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
