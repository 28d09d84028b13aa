// Somebody still serves whose last service is said to have ended
MATCH (person:Person)
WHERE person.servedUntilOn IS NOT NULL AND EXISTS { (person)-[:SERVES_IN]->(:Agency) }
RETURN person.id AS person
ORDER BY person
LIMIT 50
