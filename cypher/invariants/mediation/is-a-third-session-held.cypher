// Public security mediation happened more than twice (R36)
MATCH (procedure:Procedure {kind: 'PUBLIC_SECURITY_MEDIATION'})
WHERE COUNT { (procedure)-[:HELD]->(:Session) } > 2
RETURN procedure.number AS procedure
ORDER BY procedure
LIMIT 50
