// 机构之间的移交与退回 | Hand-overs and returns between agencies
// 从哪个机构到哪个机构、多少件、退回多少件、还有多少件没有回应。
// From which agency to which, how many, how many were returned, how many still wait for an answer.
/*
:params { area: '3205', since: date() - duration('P365D'), limit: 100 }
*/
MATCH (dispute:Dispute)-[:HANDED_OVER]->(handover:Handover)
WHERE dispute.areaCode STARTS WITH $area AND dispute.openedOn >= $since
MATCH (giver:Agency)<-[:FROM]-(handover)-[:TO]->(receiver:Agency)
RETURN
  giver.name AS fromAgency,
  receiver.name AS toAgency,
  count(handover) AS handovers,
  count(CASE WHEN handover.state = 'RETURNED' THEN 1 END) AS returned,
  count(CASE WHEN handover.state = 'OFFERED' THEN 1 END) AS waiting
ORDER BY handovers DESC, fromAgency ASC, toAgency ASC
LIMIT $limit
