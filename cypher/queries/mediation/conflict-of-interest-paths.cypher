// 在办调解员与当事人之间的关系（回避线索，图） | Paths between mediators and parties (graph)
// 亲属、同住、同单位、曾对立、曾代理，四步以内；路径就是说明，请人工核对。
// Kin, home, employer, earlier opponent or client, within four steps; the path is the explanation, to be checked by a person.
// graph
/*
:params { area: '3205', limit: 50 }
*/
MATCH
  (mediator:Mediator)-[assigned:ASSIGNED]->(:Procedure {state: 'OPEN'})
  <-[:HANDLED_BY]-(dispute:Dispute)<-[:PARTY_TO]-(party:Person)
WHERE dispute.areaCode STARTS WITH $area AND assigned.to IS NULL AND party <> mediator
MATCH
  path = shortestPath(
    (mediator)-[:KIN_OF|LIVES_AT|WORKS_FOR|OWNS|MEMBER_OF|OPPOSED|REPRESENTED*1..4]-(party)
  )
RETURN
  dispute.number AS dispute,
  '调·' + left(mediator.id, 8) AS mediator,
  '人·' + left(party.id, 8) AS party,
  length(path) AS hops,
  [relation IN relationships(path) | type(relation)] AS why,
  path
ORDER BY hops ASC, dispute ASC, mediator ASC, party ASC
LIMIT $limit
