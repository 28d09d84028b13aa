package cn.fengqiao.analysis;

import cn.fengqiao.analysis.QuestionResult.Picture;
import cn.fengqiao.analysis.QuestionResult.PictureEdge;
import cn.fengqiao.analysis.QuestionResult.PictureNode;
import cn.fengqiao.analysis.QuestionResult.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Turns records into rows that hold no node, and gathers the nodes and relationships that it met for the picture. */
final class RowReader {

    private final Map<String, PictureNode> nodes = new LinkedHashMap<>();
    private final SequencedSet<PictureEdge> edges = new LinkedHashSet<>();
    private int characters;

    Row read(Record row) {
        var cells = new ArrayList<@Nullable Object>(row.size());
        for (var value : row.values()) {
            var cell = cell(value);
            characters += String.valueOf(cell).length();
            cells.add(cell);
        }
        return new Row(cells);
    }

    int characters() {
        return characters;
    }

    Picture picture() {
        var known = edges.stream()
                .filter(edge -> nodes.containsKey(edge.from()) && nodes.containsKey(edge.to()))
                .toList();
        return new Picture(List.copyOf(nodes.values()), known);
    }

    private @Nullable Object cell(Value value) {
        return switch (value.type().name()) {
            case "NULL" -> null;
            case "BOOLEAN" -> value.asBoolean();
            case "INTEGER" -> value.asLong();
            case "FLOAT" -> value.asDouble();
            case "STRING" -> value.asString();
            case "DATE" -> value.asLocalDate();
            case "DATE_TIME" -> value.asZonedDateTime().toInstant();
            case "NODE" -> caption(value.asNode());
            case "RELATIONSHIP" -> type(value.asRelationship());
            case "PATH" -> walk(value.asPath());
            case "LIST OF ANY?" -> cells(value);
            default -> value.asObject().toString();
        };
    }

    private List<Object> cells(Value value) {
        var found = new ArrayList<Object>();
        for (var each : value.values()) {
            var cell = cell(each);
            if (cell != null) {
                found.add(cell);
            }
        }
        return List.copyOf(found);
    }

    private String caption(Node node) {
        return nodes.computeIfAbsent(
                        node.elementId(), id -> new PictureNode(id, Captions.label(node), Captions.caption(node)))
                .caption();
    }

    private String type(Relationship relationship) {
        edges.add(new PictureEdge(
                relationship.startNodeElementId(), relationship.endNodeElementId(), relationship.type()));
        return relationship.type();
    }

    private String walk(Path path) {
        var told = new StringBuilder(caption(path.start()));
        for (var segment : path) {
            type(segment.relationship());
            told.append(" — ").append(caption(segment.end()));
        }
        return told.toString();
    }
}
