// 纠纷簇：一起纠纷牵连的人、地、单位（图） | The cluster around a dispute (graph)
// 从一起纠纷出发，经当事人、地点、单位和报告走三步；人和地点以代号显示。
// Three steps from a dispute through parties, places, organisations and reports; people and places are pseudonyms.
// graph
/*
:params { area: '3205', number: '', limit: 150 }
*/
MATCH path =
  (:Dispute {number: $number})-[:PARTY_TO|OCCURRED_AT|ABOUT|CONTINUES|SPLIT_FROM|RELAPSED_FROM|CAUSED_BY*1..3]-(other)
WHERE all(node IN nodes(path) WHERE NOT node:Dispute OR node.areaCode STARTS WITH $area)
RETURN
  head(labels(other)) AS kind,
  CASE WHEN other:Dispute THEN other.number WHEN other:Organisation THEN other.name ELSE left(other.id, 8) END AS node,
  length(path) AS hops,
  path
ORDER BY hops ASC, kind ASC, node ASC, reduce(ids = '', n IN nodes(path) | ids + n.id) ASC
LIMIT $limit
