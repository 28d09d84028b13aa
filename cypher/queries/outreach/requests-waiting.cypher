// 等待安排的送法申请 | Requests still waiting for a visit
// 等得最久的在前；同一主题最近有没有别的活动可并。
// Longest waiting first, with the next visit on the same topic in the same district that it could join.
/*
:params { area: '3205', today: date(), limit: 100 }
*/
MATCH (host:Host)-[:REQUESTED]->(request:VisitRequest {state: 'OPEN'})
WHERE host.areaCode STARTS WITH $area
OPTIONAL MATCH (request)-[:WISHES]->(topic:Topic)
WITH host, request, head(collect(topic)) AS topic
MATCH (division:Division {code: host.areaCode})
RETURN
  host.name AS host,
  host.kind AS kind,
  division.name AS community,
  topic.name AS topic,
  request.requestedOn AS requestedOn,
  duration.inDays(request.requestedOn, $today).days AS days,
  head(COLLECT {
    MATCH (v:Visit {state: 'PUBLISHED'})-[:ON]->(topic)
    WHERE v.on >= $today AND left(v.areaCode, 6) = left(host.areaCode, 6)
    RETURN v.on ORDER BY v.on LIMIT 1
  }) AS nextVisitOn,
  left(request.id, 8) AS request
ORDER BY days DESC, host ASC, request ASC
LIMIT $limit
