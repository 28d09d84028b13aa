// 无人负责或者搁置的未结纠纷 | Open disputes that nobody owns or that lie idle
// 没有在岗的人负责；无在办程序、无待到期义务而多日没有经过；移交被退回后无人接办。搁置最久的在前。
// Nobody in office is responsible; no procedure, no debt falling due and no step for days; or returned and not taken up.
/*
:params { area: '3205', today: date(), idleDays: 30, limit: 100 }
*/
MATCH (dispute:Dispute)-[:OF_TYPE]->(type:DisputeType)
WHERE dispute.areaCode STARTS WITH $area
  AND dispute.state IN ['REPORTED', 'ACCEPTED', 'IN_PROCEDURE', 'AGREED']
WITH
  dispute,
  type,
  coalesce(dispute.lastStepAt, datetime({date: dispute.openedOn, timezone: 'Asia/Shanghai'})) AS lastStepAt,
  EXISTS { (dispute)-[:HANDLED_BY]->(:Procedure {state: 'OPEN'}) } AS underWay,
  head(COLLECT {
    MATCH (dispute)-[:HANDED_OVER]->(h:Handover)
    RETURN h ORDER BY h.at DESC, h.id DESC LIMIT 1
  }) AS last
WITH
  dispute,
  type,
  date(datetime({datetime: lastStepAt, timezone: 'Asia/Shanghai'})) AS lastStepOn,
  NOT EXISTS {
    MATCH (person:Person)-[:RESPONSIBLE_FOR]->(dispute)
    WHERE person.servedUntilOn IS NULL
  } AND NOT EXISTS {
    MATCH (person:Person)-[assigned:ASSIGNED]->(:Procedure {state: 'OPEN'})<-[:HANDLED_BY]-(dispute)
    WHERE assigned.to IS NULL AND person.servedUntilOn IS NULL
  } AS ownerless,
  NOT underWay
    AND lastStepAt < datetime({date: $today, timezone: 'Asia/Shanghai'}) - duration({days: $idleDays})
    AND NOT EXISTS {
      MATCH (dispute)-[:HANDLED_BY]->(:Procedure)-[:ENDED_IN]->(:Agreement)-[:REQUIRES]->(o:Obligation)
      WHERE o.state IN ['DUE', 'PARTLY_PERFORMED'] AND o.dueOn >= $today
    } AS idle,
  coalesce(last.state = 'RETURNED', false) AND NOT underWay AND NOT EXISTS {
    MATCH (dispute)-[:HANDLED_BY]->(p:Procedure)
    WHERE datetime({date: p.openedOn, timezone: 'Asia/Shanghai'}) + duration('P1D') > last.at
  } AS returned
WHERE ownerless OR idle OR returned
MATCH (division:Division {code: dispute.areaCode})
RETURN
  dispute.number AS dispute,
  CASE WHEN ownerless THEN ['NOBODY_RESPONSIBLE'] ELSE [] END
    + CASE WHEN idle THEN ['IDLE'] ELSE [] END
    + CASE WHEN returned THEN ['RETURNED_UNTAKEN'] ELSE [] END AS reasons,
  dispute.risk AS risk,
  type.name AS type,
  division.name AS community,
  dispute.state AS state,
  head(COLLECT {
    MATCH (dispute)-[owned:OWNED_BY|TAKEN_IN_BY]->(agency:Agency)
    RETURN agency.name ORDER BY type(owned), agency.name LIMIT 1
  }) AS agency,
  lastStepOn,
  duration.inDays(lastStepOn, $today).days AS daysIdle
ORDER BY daysIdle DESC, dispute ASC
LIMIT $limit
