package cn.fengqiao.ui.frame.script;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Numbers as a chart (ECharts), and the same numbers as a table one click away. */
@JavaScript(Scripts.ECHARTS)
@JavaScript(Scripts.COMMON)
@JavaScript(Scripts.CHART)
public final class Chart extends Composite<Div> {

    private final String label;
    private final Div canvas = new Div();
    private final Div table = new Div();
    private @Nullable JsonNode drawn;

    public Chart(String label) {
        this.label = label;
        canvas.addClassName("fq-chart-canvas");
        canvas.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        table.addClassName("fq-part-table");
        var title = new Span(label);
        title.addClassName("fq-part-title");
        var bar = new Div(title, Equivalent.toggle(canvas, table, "frame.chart.as-table", "frame.chart.as-picture"));
        bar.addClassName("fq-part-bar");
        getContent().addClassNames("fq-part", "fq-chart");
        getContent().add(bar, canvas, table);
    }

    public void show(ChartData data) {
        table.removeAll();
        table.add(rows(data));
        drawn = Json.of(data);
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        draw();
    }

    private void draw() {
        if (isAttached() && drawn != null) {
            getElement().executeJs("window.fengqiaoChart.show($0, $1)", canvas.getElement(), drawn);
        }
    }

    private PlainTable rows(ChartData data) {
        var heads = Stream.concat(
                        Stream.of(""),
                        data.series().stream()
                                .map(series -> data.unit().isEmpty()
                                        ? series.name()
                                        : series.name() + " (" + data.unit() + ")"))
                .toList();
        var rows = new PlainTable(label, heads);
        for (int i = 0; i < data.categories().size(); i++) {
            var cells =
                    new ArrayList<Component>(List.of(new Span(data.categories().get(i))));
            for (var series : data.series()) {
                cells.add(new Span(
                        i < series.values().size()
                                ? String.valueOf(series.values().get(i))
                                : ""));
            }
            rows.row(cells);
        }
        return rows;
    }
}
