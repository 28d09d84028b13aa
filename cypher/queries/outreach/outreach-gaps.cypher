// 该讲没讲：纠纷多而久未宣讲的社区与主题 | Communities with disputes but no visit on the topic
// 以纠纷定普法：期间内某类纠纷多发、而对症主题在同期没有讲过的社区。
// Outreach follows disputes: communities where a type is frequent and the topic that answers it was not given in the period.
/*
:params { area: '3205', since: date() - duration('P180D'), today: date(), atLeast: 4, limit: 100 }
*/
MATCH (dispute:Dispute)-[:OF_TYPE]->(:DisputeType)-[:CORRESPONDS_TO*0..1]->(:DisputeType)-[:TREATED_BY]->(topic:Topic)
WHERE dispute.areaCode STARTS WITH $area AND dispute.openedOn >= $since
WITH dispute.areaCode AS code, topic, count(DISTINCT dispute) AS disputes
WHERE disputes >= $atLeast
MATCH (division:Division {code: code})
OPTIONAL MATCH (visit:Visit {areaCode: code})-[:ON]->(topic)
WHERE visit.state IN ['DONE', 'PUBLISHED']
WITH
  division,
  topic,
  disputes,
  max(CASE WHEN visit.state = 'DONE' THEN visit.on END) AS lastVisitOn,
  min(CASE WHEN visit.state = 'PUBLISHED' AND visit.on >= $today THEN visit.on END) AS nextVisitOn
WHERE lastVisitOn IS NULL OR lastVisitOn < $since
RETURN
  division.name AS community,
  topic.name AS topic,
  disputes,
  lastVisitOn,
  nextVisitOn,
  COUNT { (:Lecturer)-[:TEACHES]->(topic) } AS lecturers
ORDER BY disputes DESC, community ASC, topic ASC
LIMIT $limit
