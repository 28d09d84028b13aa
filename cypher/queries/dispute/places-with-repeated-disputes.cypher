// 一地多诉：同一地点反复发生的纠纷 | Places with repeated disputes
// 期间内发生多起纠纷的地点，便于找出根源；地点以代号显示。
// Places where several disputes arose in the period, so that the root can be found; places are shown as pseudonyms.
/*
:params { area: '3205', since: date() - duration('P365D'), atLeast: 3, limit: 50 }
*/
MATCH (place:Place)<-[:OCCURRED_AT]-(dispute:Dispute)-[:OF_TYPE]->(type:DisputeType)
WHERE dispute.areaCode STARTS WITH $area AND dispute.openedOn >= $since
WITH
  place,
  count(DISTINCT dispute) AS disputes,
  count(DISTINCT CASE WHEN dispute.state <> 'CLOSED' THEN dispute END) AS openDisputes,
  collect(DISTINCT type.name) AS types,
  max(dispute.openedOn) AS lastOpenedOn
WHERE disputes >= $atLeast
MATCH (division:Division {code: place.areaCode})
RETURN
  '址·' + left(place.id, 8) AS place,
  division.name AS community,
  disputes,
  openDisputes,
  types,
  lastOpenedOn
ORDER BY disputes DESC, lastOpenedOn DESC, place ASC
LIMIT $limit
