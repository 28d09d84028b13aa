// A lecturer without clearance for minors is to speak at a school
MATCH (lecturer:Lecturer)-[:SPEAKS_AT]->(visit:Visit)-[:AT]->(:Host {kind: 'SCHOOL'})
WHERE visit.state IN ['DRAFT', 'PUBLISHED'] AND NOT coalesce(lecturer.minorsCleared, false)
RETURN lecturer.id AS lecturer, visit.number AS visit
ORDER BY lecturer, visit
LIMIT 50
