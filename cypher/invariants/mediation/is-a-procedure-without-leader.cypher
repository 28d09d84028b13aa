// A procedure has no dispute, no leading agency, or has ended without a day
MATCH (procedure:Procedure)
WHERE COUNT { (:Dispute)-[:HANDLED_BY]->(procedure) } <> 1
  OR COUNT { (procedure)-[:LED_BY]->(:Agency) } <> 1
  OR procedure.version IS NULL
  OR (procedure.state = 'OPEN') <> (procedure.endedOn IS NULL)
RETURN procedure.number AS procedure
ORDER BY procedure
LIMIT 50
