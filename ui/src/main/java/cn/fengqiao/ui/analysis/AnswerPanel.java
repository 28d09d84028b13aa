package cn.fengqiao.ui.analysis;

import cn.fengqiao.analysis.QuestionResult;
import cn.fengqiao.ui.frame.EmptyState;
import cn.fengqiao.ui.frame.Words;
import cn.fengqiao.ui.frame.script.GraphEdge;
import cn.fengqiao.ui.frame.script.GraphNode;
import cn.fengqiao.ui.frame.script.GraphPicture;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.IntStream;

/** An answer: how many rows and how long it took, the picture or chart if there is one, the table, the file. */
final class AnswerPanel extends Composite<Div> {

    private static final List<String> KINDS =
            List.of("Dispute", "Person", "Organisation", "Place", "Agency", "Report", "Visit");
    private static final List<String> PERSONS = List.of("Mediator", "Officer", "Lecturer", "Volunteer");

    private final AnalysisDesk desk;
    private final QuestionResult result;
    private final Cells cells;

    AnswerPanel(AnalysisDesk desk, QuestionResult result) {
        this.desk = desk;
        this.result = result;
        this.cells = new Cells(desk);
        getContent().addClassName("questions-result");
        getContent().add(bar());
        if (result.rows().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.SEARCH_MINUS, Words.of("analysis.none"), Words.of("analysis.none.hint")));
            return;
        }
        if (result.question().graph() && !result.picture().nodes().isEmpty()) {
            getContent().add(picture());
        }
        var chart = result.question().chart();
        if (chart != null) {
            getContent().add(new AnswerChart(result, chart, cells).draw());
        }
        getContent().add(new AnswerTable(result, cells).grid());
    }

    private Div bar() {
        var counted = new Span(
                Words.of("analysis.counted", result.rows().size(), result.took().toMillis()));
        var bar = new Div(counted);
        bar.addClassName("questions-bar");
        if (result.truncated()) {
            var cut = new Span(Words.of("analysis.truncated"));
            cut.addClassName("questions-cut");
            bar.add(cut);
        }
        if (!result.rows().isEmpty()) {
            bar.add(file());
        }
        return bar;
    }

    private Anchor file() {
        var link = new Anchor(new CsvFile(desk, result, cells).handler(), Words.of("analysis.csv"));
        link.addClassName("questions-csv");
        return link;
    }

    private GraphPicture picture() {
        var picture = new GraphPicture(result.question().title().in(Words.locale()));
        var nodes = result.picture().nodes().stream().map(this::node).toList();
        var edges = result.picture().edges();
        picture.show(
                nodes,
                IntStream.range(0, edges.size())
                        .mapToObj(i -> new GraphEdge(
                                "edge-" + i,
                                edges.get(i).from(),
                                edges.get(i).to(),
                                Words.of("analysis.type." + edges.get(i).type())))
                        .toList(),
                centre(nodes));
        return picture;
    }

    private GraphNode node(QuestionResult.PictureNode node) {
        var kind = PERSONS.contains(node.label()) ? "Person" : node.label();
        var path = node.label().equals("Dispute") ? QuestionsNavigation.around(node.caption()) : "";
        return new GraphNode(
                node.id(),
                cells.word(node.caption()),
                KINDS.contains(kind) ? kind.toLowerCase(java.util.Locale.ROOT) : "other",
                Words.of("analysis.label." + node.label()),
                "",
                path);
    }

    /** The dispute that was asked about stands out; every path begins with it. */
    private static String centre(List<GraphNode> nodes) {
        return nodes.getFirst().kind().equals("dispute") ? nodes.getFirst().id() : "";
    }
}
