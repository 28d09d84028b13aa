// 结案后复发的纠纷 | Disputes that came back after closing
// 原先怎样结案、隔多少天复发；“成功”要看是否复发。
// How the earlier one was closed and after how many days it came back: success also means that it stays settled.
/*
:params { area: '3205', since: date() - duration('P365D'), limit: 100 }
*/
MATCH (dispute:Dispute)-[:RELAPSED_FROM]->(earlier:Dispute)-[:OF_TYPE]->(type:DisputeType)
WHERE dispute.areaCode STARTS WITH $area AND dispute.openedOn >= $since AND earlier.closedOn IS NOT NULL
RETURN
  dispute.number AS dispute,
  earlier.number AS earlierDispute,
  type.name AS type,
  earlier.closing AS closing,
  earlier.closedOn AS closedOn,
  dispute.openedOn AS openedOn,
  duration.inDays(earlier.closedOn, dispute.openedOn).days AS days,
  dispute.risk AS risk
ORDER BY openedOn DESC, dispute ASC, earlierDispute ASC
LIMIT $limit
