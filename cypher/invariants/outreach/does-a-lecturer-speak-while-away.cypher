// A lecturer is to speak while away
MATCH (absence:Absence)<-[:AWAY]-(lecturer:Lecturer)-[:SPEAKS_AT]->(visit:Visit)
WHERE visit.state IN ['DRAFT', 'PUBLISHED'] AND visit.startsAt < absence.endsAt AND absence.startsAt < visit.endsAt
RETURN lecturer.id AS lecturer, visit.number AS visit
ORDER BY lecturer, visit
LIMIT 50
