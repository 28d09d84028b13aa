// 未结的红色、橙色纠纷 | Red and orange disputes still open
// 早会清单：最早到期的在前；点编号可看它牵连的人和事。
// The morning list, earliest due first; follow the number to see who and what it is tied to.
/*
:params { area: '3205', today: date(), limit: 100 }
*/
MATCH (dispute:Dispute)-[:OF_TYPE]->(type:DisputeType)
WHERE dispute.areaCode STARTS WITH $area
  AND dispute.risk IN ['RED', 'ORANGE']
  AND dispute.state <> 'CLOSED'
MATCH (division:Division {code: dispute.areaCode})
RETURN
  dispute.number AS dispute,
  dispute.risk AS risk,
  type.name AS type,
  division.name AS community,
  dispute.state AS state,
  dispute.partyCount AS parties,
  COUNT { (dispute)<-[:ABOUT]-(:Report) } AS reports,
  dispute.openedOn AS openedOn,
  dispute.dueOn AS dueOn,
  duration.inDays(dispute.openedOn, $today).days AS daysOpen
ORDER BY CASE risk WHEN 'RED' THEN 0 ELSE 1 END ASC, dueOn ASC, dispute ASC
LIMIT $limit
