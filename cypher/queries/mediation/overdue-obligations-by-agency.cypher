// 各机构逾期未履行的义务 | Overdue obligations by agency
// 已过履行期限仍未履行完毕的协议义务：件数、金额和最长逾期天数。
// Obligations past their date and not fully performed: how many, how much, and how long at most.
// chart: bar agency overdue
/*
:params { area: '3205', today: date(), limit: 100 }
*/
MATCH (dispute:Dispute)-[:HANDLED_BY]->(procedure:Procedure)-[:LED_BY]->(agency:Agency)
WHERE dispute.areaCode STARTS WITH $area
MATCH (procedure)-[:ENDED_IN]->(:Agreement)-[:REQUIRES]->(obligation:Obligation)
WHERE obligation.dueOn < $today AND obligation.state IN ['DUE', 'PARTLY_PERFORMED']
RETURN
  agency.name AS agency,
  count(DISTINCT obligation) AS overdue,
  count(DISTINCT dispute) AS disputes,
  sum(coalesce(obligation.amountFen, 0) - coalesce(obligation.performedFen, 0)) / 100.0 AS unpaidYuan,
  max(duration.inDays(obligation.dueOn, $today).days) AS longestDays
ORDER BY overdue DESC, agency ASC
LIMIT $limit
