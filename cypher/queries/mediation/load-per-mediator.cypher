// 调解员在办数量 | Open procedures per mediator
// 周例会派单用：在办程序、近30天调解会、最早到期；调解员以代号显示。
// For the weekly roster: open procedures, sessions of the last 30 days, the earliest date due; mediators are pseudonyms.
/*
:params { area: '3205', today: date(), limit: 100 }
*/
MATCH (mediator:Mediator)-[assigned:ASSIGNED]->(procedure:Procedure {state: 'OPEN'})<-[:HANDLED_BY]-(dispute:Dispute)
WHERE dispute.areaCode STARTS WITH $area AND assigned.to IS NULL
WITH
  mediator,
  count(DISTINCT procedure) AS openProcedures,
  count(DISTINCT CASE WHEN procedure.dueOn < $today THEN procedure END) AS overdue,
  min(procedure.dueOn) AS earliestDueOn
RETURN
  '调·' + left(mediator.id, 8) AS mediator,
  head(COLLECT { MATCH (mediator)-[:SERVES_IN]->(agency:Agency) RETURN agency.name ORDER BY agency.name }) AS agency,
  openProcedures,
  overdue,
  COUNT {
    MATCH (mediator)-[:ASSIGNED]->(:Procedure)-[:HELD]->(session:Session)
    WHERE date(session.heldAt) > $today - duration('P30D') AND date(session.heldAt) <= $today
  } AS recentSessions,
  earliestDueOn
ORDER BY openProcedures DESC, overdue DESC, mediator ASC
LIMIT $limit
