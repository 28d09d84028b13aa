// 共同起因：牵涉多起纠纷的单位 | Organisations behind many disputes
// 同一开发商、物业、劳务公司或平台牵涉的多起小纠纷，宜合并化解或发出建议。
// One developer, property manager, labour contractor or platform behind many small disputes: settle them together.
// chart: bar organisation disputes
/*
:params { area: '3205', since: date() - duration('P180D'), atLeast: 5, limit: 50 }
*/
MATCH (organisation:Organisation)-[:PARTY_TO]->(dispute:Dispute)-[:OF_TYPE]->(type:DisputeType)
WHERE dispute.areaCode STARTS WITH $area AND dispute.openedOn >= $since
WITH
  organisation,
  count(DISTINCT dispute) AS disputes,
  count(DISTINCT CASE WHEN dispute.state <> 'CLOSED' THEN dispute END) AS openDisputes,
  count(DISTINCT dispute.areaCode) AS communities,
  collect(DISTINCT type.name) AS types,
  collect(DISTINCT dispute) AS involved
WHERE disputes >= $atLeast
RETURN
  organisation.name AS organisation,
  organisation.kind AS kind,
  disputes,
  openDisputes,
  communities,
  COUNT {
    MATCH (person:Person)-[:PARTY_TO]->(d:Dispute)
    WHERE d IN involved
    RETURN DISTINCT person
  } AS persons,
  types
ORDER BY disputes DESC, organisation ASC
LIMIT $limit
