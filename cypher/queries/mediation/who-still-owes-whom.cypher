// 谁还欠谁：未履行义务的连环（图） | Who still owes whom (graph)
// 义务人又是他人的权利人时，欠款环环相扣；可考虑一并清偿。
// Where a debtor is also someone's creditor, the debts hang together and may be settled together.
// graph
/*
:params { area: '3205', limit: 100 }
*/
MATCH
  path =
    (debtor:Person|Organisation)<-[:OWED_BY]-(first:Obligation)-[:OWED_TO]->(middle:Person|Organisation)
    <-[:OWED_BY]-(second:Obligation)-[:OWED_TO]->(creditor:Person|Organisation)
WHERE first.state IN ['DUE', 'PARTLY_PERFORMED']
  AND second.state IN ['DUE', 'PARTLY_PERFORMED']
  AND EXISTS {
    (first)<-[:REQUIRES]-(:Agreement)<-[:ENDED_IN]-(:Procedure)<-[:HANDLED_BY]-(d:Dispute)
    WHERE d.areaCode STARTS WITH $area
  }
  AND EXISTS {
    (second)<-[:REQUIRES]-(:Agreement)<-[:ENDED_IN]-(:Procedure)<-[:HANDLED_BY]-(d:Dispute)
    WHERE d.areaCode STARTS WITH $area
  }
RETURN
  left(first.id, 8) AS obligation,
  (coalesce(first.amountFen, 0) - coalesce(first.performedFen, 0)) / 100.0 AS unpaidYuan,
  left(second.id, 8) AS nextObligation,
  (coalesce(second.amountFen, 0) - coalesce(second.performedFen, 0)) / 100.0 AS nextUnpaidYuan,
  path
ORDER BY unpaidYuan DESC, obligation ASC, nextObligation ASC
LIMIT $limit
