package cn.fengqiao.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question was answered with. Cells are texts, numbers, truth values, local dates, instants, or lists of these;
 * nodes and paths stand as captions in their cell and as nodes and edges in the picture.
 *
 * @param truncated true when more rows were there than the limits let through
 */
public record QuestionResult(
        Question question, List<String> columns, List<Row> rows, Picture picture, boolean truncated, Duration took) {

    public QuestionResult {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One row; a cell is null where the graph holds nothing. */
    public record Row(List<@Nullable Object> cells) {

        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }
    }

    /** The graph part of the answer; empty for a plain table. */
    public record Picture(List<PictureNode> nodes, List<PictureEdge> edges) {

        public Picture {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }
    }

    /** One node, named without giving away who or where it is. */
    public record PictureNode(String id, String label, String caption) {}

    /** One relationship between two nodes of the picture. */
    public record PictureEdge(String from, String to, String type) {}
}
