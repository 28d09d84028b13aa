// 宣讲前后的纠纷变化与同镇街对照 | Disputes before and after a visit, against twin places
// 对照为同镇街里没有讲过该主题的村社的平均数；只是观察，不等于因果。
// Twins are the communities of the same town where the topic was never given (mean). An observation, not proof of cause.
/*
:params { area: '3205', since: date() - duration('P365D'), today: date(), days: 60, limit: 100 }
*/
MATCH
  (visit:Visit {state: 'DONE'})-[:ON]->(topic:Topic)
  <-[:TREATED_BY]-(:DisputeType)<-[:CORRESPONDS_TO*0..1]-(type:DisputeType {list: 'POLICE'})
WHERE visit.areaCode STARTS WITH $area AND visit.on >= $since AND visit.on <= $today - duration({days: $days})
WITH visit, topic, collect(DISTINCT type.code) AS codes, duration({days: $days}) AS span
MATCH (place:Division {code: visit.areaCode})-[:PART_OF]->(town:Division)
WITH
  visit,
  topic,
  codes,
  span,
  place,
  COLLECT {
    MATCH (twin:Division)-[:PART_OF]->(town)
    WHERE twin <> place AND NOT EXISTS { (:Visit {areaCode: twin.code, state: 'DONE'})-[:ON]->(topic) }
    RETURN twin.code
  } AS twins
WITH
  visit,
  topic,
  place,
  size(twins) AS twins,
  COUNT {
    MATCH (d:Dispute {areaCode: place.code})
    WHERE d.typeCode IN codes AND d.openedOn >= visit.on - span AND d.openedOn < visit.on
  } AS before,
  COUNT {
    MATCH (d:Dispute {areaCode: place.code})
    WHERE d.typeCode IN codes AND d.openedOn >= visit.on AND d.openedOn < visit.on + span
  } AS after,
  COUNT {
    MATCH (d:Dispute)
    WHERE d.areaCode IN twins AND d.typeCode IN codes AND d.openedOn >= visit.on - span AND d.openedOn < visit.on
  } AS twinsBefore,
  COUNT {
    MATCH (d:Dispute)
    WHERE d.areaCode IN twins AND d.typeCode IN codes AND d.openedOn >= visit.on AND d.openedOn < visit.on + span
  } AS twinsAfter
WHERE before + after > 0 AND twins > 0
RETURN
  visit.number AS visit,
  visit.on AS visitOn,
  place.name AS community,
  topic.name AS topic,
  before,
  after,
  round(1.0 * twinsBefore / twins, 1) AS twinBefore,
  round(1.0 * twinsAfter / twins, 1) AS twinAfter,
  round((after - before) - 1.0 * (twinsAfter - twinsBefore) / twins, 1) AS difference
ORDER BY difference ASC, visitOn DESC, visit ASC
LIMIT $limit
