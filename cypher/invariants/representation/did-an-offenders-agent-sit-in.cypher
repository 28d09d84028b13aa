// In 治安调解 someone came as the agent of an offender (R34)
MATCH (procedure:Procedure {kind: 'PUBLIC_SECURITY_MEDIATION'})-[:HELD]->(session:Session)<-[:ATTENDED {as: 'AGENT'}]-(agent:Person)
MATCH (procedure)<-[:HANDLED_BY]-(dispute:Dispute)
MATCH (agent)-[mandate:REPRESENTS {kind: 'AGENT'}]->(party)-[:PARTY_TO {role: 'OFFENDER'}]->(dispute)
WHERE mandate.disputeId = dispute.id
RETURN procedure.number AS procedure, session.id AS session
ORDER BY procedure, session
LIMIT 50
