package cn.fengqiao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.analysis.Question.Wording;
import cn.fengqiao.analysis.QuestionResult.Picture;
import cn.fengqiao.analysis.QuestionResult.Row;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTests {

    private final CsvExport export =
            new CsvExport(column -> "列" + column, text -> text.equals("RED") ? "红" : text, ZoneId.of("Asia/Shanghai"));

    @Test
    void aFileBeginsWithTheMarkThatSpreadsheetsNeedAndItsTranslatedHeadings() {
        assertThat(written("x", 1L)).startsWith("\uFEFF列a,列b\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "＝1", "＋1", "－1", "＠x", " =1", "\t=1", "\u3000=1"})
    void whatASpreadsheetWouldTakeForAFormulaStaysText(String text) {
        assertThat(CsvExport.harmless(text)).isEqualTo("'" + text);
    }

    @Test
    void numbersStayNumbersAlsoBelowZero() {
        assertThat(written(-5L, 2.5)).endsWith("-5,2.5\r\n");
    }

    @Test
    void datesTimesListsConstantsAndNothingAreWrittenAsPeopleReadThem() {
        assertThat(written(LocalDate.of(2026, 1, 15), Instant.parse("2026-01-15T02:00:00Z")))
                .endsWith("2026-01-15,2026-01-15 10:00\r\n");
        assertThat(written(List.of("RED", "x"), null)).endsWith("红、x,\r\n");
    }

    private String written(Object one, @org.jspecify.annotations.Nullable Object other) {
        var question = new Question("s", "n", new Wording("", ""), new Wording("", ""), List.of(), null, false, "");
        var row = new Row(Arrays.asList(one, other));
        var result = new QuestionResult(
                question, List.of("a", "b"), List.of(row), new Picture(List.of(), List.of()), false, Duration.ZERO);
        return new String(export.write(result), StandardCharsets.UTF_8);
    }
}
