// 一日多份协议（卷宗请核查） | Many agreements by one mediator on one day
// 同一调解员一天签订多份协议、且没有调解会记录的份数；只是提示，请核查卷宗。
// Agreements one mediator signed on one day, and how many have no session on record: a hint to check dossiers, no more.
/*
:params { area: '3205', since: date() - duration('P365D'), atLeast: 4, limit: 50 }
*/
MATCH
  (mediator:Mediator)-[:ASSIGNED]->(procedure:Procedure)-[:ENDED_IN]->(agreement:Agreement),
  (procedure)<-[:HANDLED_BY]-(dispute:Dispute)
WHERE dispute.areaCode STARTS WITH $area AND agreement.signedOn >= $since
WITH
  mediator,
  agreement.signedOn AS signedOn,
  count(DISTINCT agreement) AS agreements,
  count(DISTINCT CASE WHEN NOT EXISTS { (procedure)-[:HELD]->(:Session) } THEN agreement END) AS withoutSession,
  collect(DISTINCT dispute.number) AS disputes
WHERE agreements >= $atLeast
RETURN '调·' + left(mediator.id, 8) AS mediator, signedOn, agreements, withoutSession, disputes
ORDER BY agreements DESC, signedOn DESC, mediator ASC
LIMIT $limit
