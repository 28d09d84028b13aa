package cn.fengqiao.dispute;

import java.util.Map;

/**
 * What somebody wants to read of a dispute in the very query that tells how it stands.
 *
 * @param columns Cypher of one or several columns about {@code d}; fixed text, so that the plan is kept
 * @param values its parameters, none of them called {@code id}, which is the dispute's own
 */
public record Besides(String columns, Map<String, Object> values) {}
