// 各类程序的协议履行率 | Performance rate by kind of procedure
// 按程序种类：协议数、到期义务、按期履行、迟延履行、逾期未履行；履行率以到期义务计。
// By kind: agreements, obligations due, performed in time, performed late, not performed; the rate is over those due.
// chart: bar kind inTime late notPerformed
/*
:params { area: '3205', since: date() - duration('P365D'), today: date(), limit: 20 }
*/
MATCH (dispute:Dispute)-[:HANDLED_BY]->(procedure:Procedure)-[:ENDED_IN]->(agreement:Agreement)
WHERE dispute.areaCode STARTS WITH $area AND agreement.signedOn >= $since
OPTIONAL MATCH (agreement)-[:REQUIRES]->(obligation:Obligation)
WHERE obligation.dueOn <= $today AND obligation.state <> 'WAIVED'
WITH
  procedure.kind AS kind,
  count(DISTINCT agreement) AS agreements,
  count(DISTINCT obligation) AS due,
  count(DISTINCT CASE WHEN obligation.performedOn <= obligation.dueOn THEN obligation END) AS inTime,
  count(DISTINCT CASE WHEN obligation.performedOn > obligation.dueOn THEN obligation END) AS late
RETURN
  kind,
  agreements,
  due,
  inTime,
  late,
  due - inTime - late AS notPerformed,
  CASE WHEN due = 0 THEN null ELSE round(100.0 * (inTime + late) / due, 1) END AS ratePercent
ORDER BY agreements DESC, kind ASC
LIMIT $limit
