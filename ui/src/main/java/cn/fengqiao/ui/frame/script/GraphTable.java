package cn.fengqiao.ui.frame.script;

import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A graph as two tables: what is there, and how it hangs together. */
final class GraphTable extends Div {

    private final Consumer<String> choose;

    GraphTable(Consumer<String> choose) {
        this.choose = choose;
        addClassName("fq-part-table");
    }

    void show(Map<String, GraphNode> nodes, List<GraphEdge> edges) {
        removeAll();
        var things = new PlainTable(
                Words.of("frame.graph.nodes"),
                List.of(Words.of("frame.graph.kind"), Words.of("frame.graph.name"), Words.of("frame.graph.detail")));
        nodes.values()
                .forEach(node -> things.row(List.of(new Span(node.kindWord()), name(node), new Span(node.detail()))));
        var ties = new PlainTable(
                Words.of("frame.graph.edges"),
                List.of(Words.of("frame.graph.from"), Words.of("frame.graph.relation"), Words.of("frame.graph.to")));
        for (var edge : edges) {
            ties.row(new ArrayList<>(List.of(
                    new Span(label(nodes, edge.from())), new Span(edge.label()), new Span(label(nodes, edge.to())))));
        }
        add(things, ties);
    }

    private NativeButton name(GraphNode node) {
        var button = new NativeButton(node.label(), click -> choose.accept(node.id()));
        button.addClassName("fq-link");
        return button;
    }

    private static String label(Map<String, GraphNode> nodes, String id) {
        var node = nodes.get(id);
        return node == null ? id : node.label();
    }
}
