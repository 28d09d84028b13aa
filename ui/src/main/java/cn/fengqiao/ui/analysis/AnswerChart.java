package cn.fengqiao.ui.analysis;

import cn.fengqiao.analysis.Chart;
import cn.fengqiao.analysis.QuestionResult;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.frame.script.ChartData;
import cn.fengqiao.ui.frame.script.ChartData.Series;

/** Draws the columns of an answer that its question names for a chart; the first twenty rows of bars. */
record AnswerChart(QuestionResult result, Chart chart, Cells cells) {

    private static final int BARS = 20;

    cn.fengqiao.ui.frame.script.Chart draw() {
        var line = chart.form() == Chart.Form.LINE;
        var rows = result.rows().stream().limit(line ? Long.MAX_VALUE : BARS).toList();
        var category = result.columns().indexOf(chart.category());
        var series = chart.values().stream()
                .map(value -> new Series(
                        Words.of("analysis.column." + value),
                        rows.stream()
                                .map(row ->
                                        number(row.cells().get(result.columns().indexOf(value))))
                                .toList()))
                .toList();
        var drawn =
                new cn.fengqiao.ui.frame.script.Chart(result.question().title().in(Words.locale()));
        drawn.show(new ChartData(
                line ? ChartData.Kind.LINE : ChartData.Kind.BAR,
                rows.stream().map(row -> cells.text(row.cells().get(category))).toList(),
                series,
                ""));
        return drawn;
    }

    private static Number number(@org.jspecify.annotations.Nullable Object cell) {
        return cell instanceof Number number ? number : 0;
    }
}
