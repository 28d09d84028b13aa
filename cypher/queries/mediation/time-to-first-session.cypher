// 从受理到首次调解的天数 | Days from acceptance to the first session
// 按主持机构：中位数、九成以内、最长；以及尚未开过调解会的程序数。
// By leading agency: median, nine in ten within, longest; and how many procedures have had no session yet.
// chart: bar agency medianDays
/*
:params { area: '3205', since: date() - duration('P180D'), limit: 100 }
*/
MATCH (dispute:Dispute)-[:HANDLED_BY]->(procedure:Procedure)-[:LED_BY]->(agency:Agency)
WHERE dispute.areaCode STARTS WITH $area AND procedure.openedOn >= $since
OPTIONAL MATCH (procedure)-[:HELD]->(session:Session)
WITH agency, procedure, coalesce(dispute.acceptedOn, procedure.openedOn) AS acceptedOn, min(session.heldAt) AS firstHeldAt
WITH
  agency,
  count(procedure) AS procedures,
  count(CASE WHEN firstHeldAt IS NULL THEN 1 END) AS withoutSession,
  collect(CASE WHEN firstHeldAt IS NOT NULL THEN duration.inDays(acceptedOn, date(firstHeldAt)).days END) AS days
UNWIND CASE WHEN size(days) = 0 THEN [null] ELSE days END AS waited
RETURN
  agency.name AS agency,
  procedures,
  withoutSession,
  percentileDisc(waited, 0.5) AS medianDays,
  percentileDisc(waited, 0.9) AS ninetyPercentDays,
  max(waited) AS longestDays
ORDER BY procedures DESC, agency ASC
LIMIT $limit
