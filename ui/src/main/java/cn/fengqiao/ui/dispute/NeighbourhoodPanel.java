package cn.fengqiao.ui.dispute;

import cn.fengqiao.dispute.DisputeId;
import cn.fengqiao.dispute.Neighbourhood;
import cn.fengqiao.dispute.Neighbourhoods;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.frame.script.GraphEdge;
import cn.fengqiao.ui.frame.script.GraphNode;
import cn.fengqiao.ui.frame.script.GraphPicture;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.stream.IntStream;

/** The dispute among what touches it: its people, their other disputes, places; read only when someone wants to see it. */
final class NeighbourhoodPanel extends Panel {

    private static final Map<String, String> KINDS = Map.of(
            "Dispute", "dispute",
            "Person", "person",
            "Organisation", "organisation",
            "Place", "place",
            "Division", "place",
            "Agency", "agency",
            "Report", "report",
            "Visit", "visit");

    private final DisputeId id;

    NeighbourhoodPanel(Neighbourhoods neighbourhoods, DisputeId id) {
        super(Words.of("desk.neighbourhood"));

        this.id = id;
        var show = new Button(Words.of("desk.neighbourhood.show"), VaadinIcon.CLUSTER.create());
        show.addClickListener(click -> {
            remove(show);
            neighbourhoods.of(id).ifPresent(this::picture);
        });
        add(show);
    }

    private void picture(Neighbourhood around) {
        var picture = new GraphPicture(Words.of("desk.neighbourhood"));
        picture.show(
                around.nodes().stream().map(NeighbourhoodPanel::node).toList(),
                IntStream.range(0, around.edges().size())
                        .mapToObj(i -> edge("e" + i, around.edges().get(i)))
                        .toList(),
                id.value());
        picture.onClick(node -> {
            if (!node.path().isEmpty() && !node.id().equals(id.value())) {
                DisputesNavigation.open(node.path());
            }
        });
        add(picture);
        if (around.cut()) {
            add(quiet(Words.of("desk.neighbourhood.cut", around.nodes().size())));
        }
    }

    private static GraphNode node(Neighbourhood.Node node) {
        var path = node.label().equals("Dispute") ? DisputesNavigation.path(new DisputeId(node.id())) : "";
        return new GraphNode(
                node.id(),
                node.title(),
                KINDS.getOrDefault(node.label(), "other"),
                Words.of("desk.label." + node.label()),
                "",
                path);
    }

    private static GraphEdge edge(String id, Neighbourhood.Edge edge) {
        return new GraphEdge(id, edge.from(), edge.to(), Words.of("desk.edge." + edge.type()));
    }
}
