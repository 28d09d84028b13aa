// 逐月登记与结案 | Disputes opened and closed per month
// 看趋势：每月登记、当月结案和其中达成履行的数量。
// The trend: opened in the month, closed in the month, and closed because the agreement was performed.
// chart: line month opened closed performed
/*
:params { area: '3205', today: date(), months: 12, limit: 60 }
*/
UNWIND range(0, $months - 1) AS back
WITH date.truncate('month', $today) - duration({months: back}) AS start
WITH start, start + duration('P1M') AS end
RETURN
  left(toString(start), 7) AS month,
  COUNT {
    MATCH (d:Dispute)
    WHERE d.areaCode STARTS WITH $area AND d.openedOn >= start AND d.openedOn < end
  } AS opened,
  COUNT {
    MATCH (d:Dispute)
    WHERE d.areaCode STARTS WITH $area AND d.closedOn >= start AND d.closedOn < end
  } AS closed,
  COUNT {
    MATCH (d:Dispute)
    WHERE d.areaCode STARTS WITH $area AND d.closedOn >= start AND d.closedOn < end AND d.closing = 'PERFORMED'
  } AS performed
ORDER BY month ASC
LIMIT $limit
