// 移交兜圈：又回到原机构的移交 | Hand-overs that came back to where they started
// 甲移乙、乙再移回甲：经过哪些机构、用了多少天。
// From one agency round to the same again: through which agencies, and in how many days.
/*
:params { area: '3205', since: date() - duration('P365D'), limit: 50 }
*/
MATCH (dispute:Dispute)-[:HANDED_OVER]->(start:Handover)-[:FROM]->(agency:Agency)
WHERE dispute.areaCode STARTS WITH $area AND dispute.openedOn >= $since
MATCH way = (start)-[:NEXT*1..8]->(back:Handover)-[:TO]->(agency)
WITH dispute, agency, start, back, nodes(way)[0..-1] AS handovers
RETURN
  dispute.number AS dispute,
  agency.name AS agency,
  size(handovers) AS hops,
  [h IN handovers | head([(h)-[:TO]->(to:Agency) | to.name])] AS through,
  duration.inDays(start.at, back.at).days AS days,
  dispute.state AS state
ORDER BY hops DESC, days DESC, dispute ASC, agency ASC
LIMIT $limit
