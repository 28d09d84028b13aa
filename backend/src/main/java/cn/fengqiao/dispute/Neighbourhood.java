package cn.fengqiao.dispute;

import java.util.List;

/**
 * A dispute with what touches it within two hops: parties, their other disputes, places, procedures.
 *
 * @param cut true when there was more than the cap of 300 nodes
 */
public record Neighbourhood(List<Node> nodes, List<Edge> edges, boolean cut) {

    /**
     * @param label label of the graph ({@code Person}, {@code Dispute} …)
     * @param title what the circle says; a person's name is masked
     * @param hops 0 for the dispute itself
     */
    public record Node(String id, String label, String title, int hops) {}

    /** @param type relationship type of the graph */
    public record Edge(String from, String to, String type) {}
}
