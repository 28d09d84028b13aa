// A session was held without the notice of rights and duties (R10)
MATCH (procedure:Procedure)-[:HELD]->(session:Session)
WHERE procedure.noticeGivenOn IS NULL
RETURN procedure.number AS procedure, session.id AS session
ORDER BY procedure, session
LIMIT 50
