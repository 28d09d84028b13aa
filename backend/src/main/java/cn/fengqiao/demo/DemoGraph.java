package cn.fengqiao.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nodes and edges of the story, gathered by kind so that each kind is written in a few large statements. */
final class DemoGraph {

    /** All edges between the same two labels with the same type are written together. */
    record EdgeKind(String from, String type, String to) {}

    private final long salt;
    private final Map<String, List<Map<String, Object>>> nodes = new LinkedHashMap<>();
    private final Map<EdgeKind, List<Map<String, Object>>> edges = new LinkedHashMap<>();
    private final List<Map<String, Object>> types = new ArrayList<>();

    /** The demo's graph, told in one piece. */
    DemoGraph() {
        this(0);
    }

    /** @param salt sets apart the streams of chance that tellers begin themselves, where a story is told in parts */
    DemoGraph(long salt) {
        this.salt = salt;
    }

    /** The stream of chance of one teller. */
    Chance chance(Seed seed) {
        return new Chance(seed.value() ^ salt);
    }

    /** @param labels one or several, joined by colons */
    void node(String labels, Props props) {
        nodes.computeIfAbsent(labels, key -> new ArrayList<>()).add(props.map());
    }

    void edge(String from, String fromId, String type, String to, String toId) {
        edge(from, fromId, type, to, toId, new Props());
    }

    void edge(String from, String fromId, String type, String to, String toId, Props props) {
        edges.computeIfAbsent(new EdgeKind(from, type, to), key -> new ArrayList<>())
                .add(Map.of("from", fromId, "to", toId, "props", props.map()));
    }

    /** The police list's type of a dispute; code lists have no ids. */
    void typed(String disputeId, String typeCode) {
        types.add(Map.of("dispute", disputeId, "type", typeCode));
    }

    List<Map<String, Object>> types() {
        return types;
    }

    Map<String, List<Map<String, Object>>> nodes() {
        return nodes;
    }

    Map<EdgeKind, List<Map<String, Object>>> edges() {
        return edges;
    }
}
