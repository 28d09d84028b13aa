package cn.fengqiao.ui.frame.script;

import cn.fengqiao.ui.frame.Words;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A graph as a picture (Cytoscape), with a legend, fit, PNG, and the same nodes and edges as a table for keyboard and
 * screen reader. Colours come from the theme's tokens and follow light and dark.
 */
@JavaScript(Scripts.CYTOSCAPE)
@JavaScript(Scripts.COMMON)
@JavaScript(Scripts.GRAPH)
public final class GraphPicture extends Composite<Div> {

    private final Div canvas = new Div();
    private final Div legend = new Div();
    private final GraphTable table = new GraphTable(this::click);
    private Map<String, GraphNode> nodes = Map.of();
    private @Nullable JsonNode drawn;
    private Consumer<GraphNode> clicked = node -> {};

    public GraphPicture(String label) {
        canvas.addClassName("fq-graph-canvas");
        canvas.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        legend.addClassName("fq-legend");
        var fit = tool("frame.graph.fit", VaadinIcon.EXPAND_SQUARE, "window.fengqiaoGraph.fit($0)");
        var png = tool("frame.graph.png", VaadinIcon.DOWNLOAD, "window.fengqiaoGraph.png($0)");
        var tableSwitch = Equivalent.toggle(canvas, table, "frame.graph.as-table", "frame.graph.as-picture");
        var bar = new Div(legend, fit, png, tableSwitch);
        bar.addClassName("fq-part-bar");
        getContent().addClassNames("fq-part", "fq-graph");
        getContent().add(bar, canvas, table);
    }

    /** Replaces the picture; {@code centre} is the id of the node to stand out, or empty. */
    public void show(List<GraphNode> nodes, List<GraphEdge> edges, String centre) {
        this.nodes =
                nodes.stream().collect(Collectors.toMap(GraphNode::id, node -> node, (a, b) -> a, LinkedHashMap::new));
        legend(nodes);
        table.show(this.nodes, edges);
        drawn = Json.of(Map.of("nodes", nodes, "edges", edges, "centre", centre));
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        draw();
    }

    private void draw() {
        if (isAttached() && drawn != null) {
            getElement().executeJs("window.fengqiaoGraph.show($0, this, $1)", canvas.getElement(), drawn);
        }
    }

    /** What happens when a node is chosen, by mouse, finger or in the table. */
    public void onClick(Consumer<GraphNode> action) {
        clicked = action;
    }

    @ClientCallable
    void nodeClicked(String id) {
        click(id);
    }

    private void click(String id) {
        var node = nodes.get(id);
        if (node != null) {
            clicked.accept(node);
        }
    }

    private void legend(List<GraphNode> shown) {
        legend.removeAll();
        var kinds = new LinkedHashMap<String, String>();
        shown.forEach(node -> kinds.putIfAbsent(node.kind(), node.kindWord()));
        kinds.forEach((kind, word) -> {
            var mark = new Span();
            mark.addClassNames("fq-mark", "fq-kind-" + kind);
            legend.add(new Span(mark, new Span(word)));
        });
    }

    private Button tool(String key, VaadinIcon icon, String script) {
        var button = new Button(icon.create(), click -> getElement().executeJs(script, canvas.getElement()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Words.of(key));
        button.setTooltipText(Words.of(key));
        return button;
    }
}
