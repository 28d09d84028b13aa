// 纠纷的来龙去脉（图） | The lineage of a dispute (graph)
// 延续、拆分、复发、起因：从一起纠纷出发能走到的前因后果。
// Continued, split, relapsed, caused by: everything that leads to a dispute or comes from it.
// graph
/*
:params { area: '3205', number: '', limit: 100 }
*/
MATCH path = (:Dispute {number: $number})-[:CONTINUES|SPLIT_FROM|RELAPSED_FROM|CAUSED_BY*1..5]-(relative:Dispute)
WHERE all(node IN nodes(path) WHERE node.areaCode STARTS WITH $area)
RETURN
  relative.number AS dispute,
  relative.openedOn AS openedOn,
  relative.state AS state,
  length(path) AS hops,
  path
ORDER BY hops ASC, openedOn ASC, dispute ASC
LIMIT $limit
