// 一人多诉：牵涉多起纠纷的当事人 | Persons in several disputes
// 当事人以代号显示；用于发现同一矛盾的多次登记，不用于评价个人。
// Persons are shown as pseudonyms. Helps to see one quarrel behind several entries; it does not grade people.
/*
:params { area: '3205', since: date() - duration('P365D'), atLeast: 3, limit: 50 }
*/
MATCH (person:Person)-[:PARTY_TO]->(dispute:Dispute)-[:OF_TYPE]->(type:DisputeType)
WHERE dispute.areaCode STARTS WITH $area AND dispute.openedOn >= $since
WITH
  person,
  count(DISTINCT dispute) AS disputes,
  count(DISTINCT CASE WHEN dispute.state <> 'CLOSED' THEN dispute END) AS openDisputes,
  count(DISTINCT dispute.areaCode) AS communities,
  collect(DISTINCT type.name) AS types,
  max(dispute.openedOn) AS lastOpenedOn
WHERE disputes >= $atLeast
RETURN
  '人·' + left(person.id, 8) AS person,
  disputes,
  openDisputes,
  communities,
  types,
  lastOpenedOn
ORDER BY disputes DESC, lastOpenedOn DESC, person ASC
LIMIT $limit
