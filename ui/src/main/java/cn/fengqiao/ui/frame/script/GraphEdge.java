package cn.fengqiao.ui.frame.script;

/** One edge of a picture, from node to node, with its word in the reader's language. */
public record GraphEdge(String id, String from, String to, String label) {}
