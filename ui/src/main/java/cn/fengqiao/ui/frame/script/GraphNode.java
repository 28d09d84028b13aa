package cn.fengqiao.ui.frame.script;

/**
 * One node of a picture.
 *
 * @param kind groups nodes by look: "dispute", "person", "organisation", "place", "agency", "report", "visit", "other"
 * @param kindWord the kind in the reader's language, for legend and table
 * @param detail one line for the table and the tooltip; may be empty
 * @param path where the node's own page is, without a leading slash; empty when it has none
 */
public record GraphNode(String id, String label, String kind, String kindWord, String detail, String path) {}
