package sample.frame;

import cn.fengqiao.ui.frame.PageHeader;
import cn.fengqiao.ui.frame.Toasts;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.frame.script.Chart;
import cn.fengqiao.ui.frame.script.ChartData;
import cn.fengqiao.ui.frame.script.CodeEditor;
import cn.fengqiao.ui.frame.script.GraphEdge;
import cn.fengqiao.ui.frame.script.GraphNode;
import cn.fengqiao.ui.frame.script.GraphPicture;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

@PermitAll
@Route("parts")
class PartsSample extends Composite<Div> {

    PartsSample() {
        var graph = new GraphPicture(Words.of("sample.graph"));
        graph.onClick(node -> Toasts.news(node.label()));
        graph.show(nodes(), edges(), "d1");
        var bars = new Chart(Words.of("sample.bars"));
        bars.show(new ChartData(
                ChartData.Kind.BAR,
                List.of("姑苏区", "吴中区", "虎丘区", "昆山市"),
                List.of(
                        new ChartData.Series("2025", List.of(120, 90, 70, 160)),
                        new ChartData.Series("2026", List.of(98, 95, 52, 171))),
                "件"));
        var pie = new Chart(Words.of("sample.pie"));
        pie.show(new ChartData(
                ChartData.Kind.PIE,
                List.of("邻里", "婚姻家庭", "劳动", "物业"),
                List.of(new ChartData.Series("2026", List.of(40, 25, 20, 15))),
                ""));
        var ran = new Span();
        ran.setId("ran");
        var editor = new CodeEditor(Words.of("sample.editor"));
        editor.setValue(
                "// 一人多报\nMATCH (p:Person)-[:PARTY_TO]->(d:Dispute)\nWHERE d.risk = 'RED' AND d.openedOn >= $from\nRETURN p.name, count(*) AS n\nORDER BY n DESC LIMIT 20");
        editor.vocabulary(List.of("Person", "Dispute", "PARTY_TO", "openedOn"));
        editor.onRun(() -> ran.setText(editor.getValue()));
        var charts = new Div(bars, pie);
        charts.getStyle()
                .set("display", "grid")
                .set("grid-template-columns", "repeat(auto-fit, minmax(min(20rem, 100%), 1fr))")
                .set("gap", "16px")
                .set("margin-block", "16px");
        getContent().add(new PageHeader(Words.of("sample.questions")), editor, ran, charts, graph);
    }

    private static List<GraphNode> nodes() {
        return List.of(
                new GraphNode("d1", "邻里漏水索赔", "dispute", "纠纷", "2026-320508-000001", "disputes"),
                new GraphNode("p1", "张*三", "person", "人员", "申请人", ""),
                new GraphNode("p2", "李*", "person", "人员", "被申请人", ""),
                new GraphNode("o1", "平江物业公司", "organisation", "组织", "被申请人", ""),
                new GraphNode("l1", "平江路社区", "place", "地点", "", ""),
                new GraphNode("a1", "平江派出所", "agency", "单位", "", ""),
                new GraphNode("r1", "12345 来电", "report", "报告", "11月20日", ""),
                new GraphNode("v1", "送法进社区", "visit", "活动", "", ""),
                new GraphNode("d2", "物业费拖欠", "dispute", "纠纷", "", ""));
    }

    private static List<GraphEdge> edges() {
        return List.of(
                new GraphEdge("1", "p1", "d1", "申请"),
                new GraphEdge("2", "p2", "d1", "被申请"),
                new GraphEdge("3", "o1", "d1", "被申请"),
                new GraphEdge("4", "d1", "l1", "发生于"),
                new GraphEdge("5", "a1", "l1", "管辖"),
                new GraphEdge("6", "r1", "d1", "关于"),
                new GraphEdge("7", "v1", "l1", "在"),
                new GraphEdge("8", "o1", "d2", "申请"),
                new GraphEdge("9", "d2", "l1", "发生于"));
    }
}
