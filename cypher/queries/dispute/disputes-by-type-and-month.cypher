// 各类纠纷逐月数量与上年同期 | Disputes by type and month, against the year before
// 月度研判用：每月登记数、上年同月数和增减。
// For the monthly review: registered in the month, in the same month of the year before, and the difference.
/*
:params { area: '3205', today: date(), months: 3, limit: 200 }
*/
MATCH (dispute:Dispute)-[:OF_TYPE]->(type:DisputeType)
WHERE dispute.areaCode STARTS WITH $area
  AND dispute.openedOn >= date.truncate('month', $today) - duration({months: $months + 11})
  AND dispute.openedOn <= $today
WITH type.name AS type, date.truncate('month', dispute.openedOn) AS openedIn, count(DISTINCT dispute) AS counted
WITH type, collect({month: openedIn, disputes: counted}) AS counts
UNWIND range(0, $months - 1) AS back
WITH type, counts, date.truncate('month', $today) - duration({months: back}) AS month
WITH
  type,
  left(toString(month), 7) AS month,
  coalesce(head([c IN counts WHERE c.month = month | c.disputes]), 0) AS disputes,
  coalesce(head([c IN counts WHERE c.month = month - duration('P1Y') | c.disputes]), 0) AS yearBefore
WHERE disputes + yearBefore > 0
RETURN month, type, disputes, yearBefore, disputes - yearBefore AS change
ORDER BY month DESC, disputes DESC, type ASC
LIMIT $limit
