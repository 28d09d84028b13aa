// A lecturer speaks at two visits at the same time
MATCH (lecturer:Lecturer)-[:SPEAKS_AT]->(one:Visit), (lecturer)-[:SPEAKS_AT]->(other:Visit)
WHERE one.id < other.id AND one.state <> 'CANCELLED' AND other.state <> 'CANCELLED'
  AND one.startsAt < other.endsAt AND other.startsAt < one.endsAt
RETURN lecturer.id AS lecturer, one.number AS visit, other.number AS other
ORDER BY lecturer, visit, other
LIMIT 50
