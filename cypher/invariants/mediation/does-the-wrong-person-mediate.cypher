// 人民调解 is mediated by someone who is no mediator, or 治安调解 by someone who is no officer (R04)
MATCH (person:Person)-[assigned:ASSIGNED]->(procedure:Procedure)
WHERE assigned.to IS NULL
  AND (procedure.kind = 'PEOPLES_MEDIATION' AND NOT person:Mediator
    OR procedure.kind = 'PUBLIC_SECURITY_MEDIATION' AND NOT person:Officer)
RETURN procedure.number AS procedure
ORDER BY procedure
LIMIT 50
