// 一事多报：同一纠纷的多次报告 | Disputes reported several times
// 哪些纠纷被反复报告、经由哪些渠道、前后多少天。
// Which disputes were told again and again, through which channels, over how many days.
/*
:params { area: '3205', since: date() - duration('P365D'), atLeast: 3, limit: 50 }
*/
MATCH (report:Report)-[:ABOUT]->(dispute:Dispute)-[:OF_TYPE]->(type:DisputeType)
WHERE dispute.areaCode STARTS WITH $area AND dispute.openedOn >= $since
WITH
  dispute,
  type,
  count(DISTINCT report) AS reports,
  collect(DISTINCT report.channel) AS channels,
  min(report.receivedAt) AS first,
  max(report.receivedAt) AS last
WHERE reports >= $atLeast
RETURN
  dispute.number AS dispute,
  type.name AS type,
  dispute.risk AS risk,
  dispute.state AS state,
  reports,
  channels,
  duration.inDays(first, last).days AS days
ORDER BY reports DESC, days DESC, dispute ASC
LIMIT $limit
