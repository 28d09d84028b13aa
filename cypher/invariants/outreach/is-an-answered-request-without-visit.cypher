// A request counts as planned and no visit that is to take place or took place came of it, or it waits although one did
MATCH (request:VisitRequest)
WHERE (request.state = 'PLANNED') <> EXISTS { (request)-[:BECAME]->(visit:Visit) WHERE visit.state <> 'CANCELLED' }
RETURN request.id AS request
ORDER BY request
LIMIT 50
