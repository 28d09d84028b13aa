// R39: a police case ended without penalty for mediation although something agreed is not performed
MATCH (dispute:Dispute)-[:INVESTIGATED_IN]->(policeCase:PoliceCase {state: 'MEDIATED'})
MATCH (dispute)-[:HANDLED_BY]->(:Procedure {kind: 'PUBLIC_SECURITY_MEDIATION'})-[:ENDED_IN]->(:Agreement)
  -[:REQUIRES]->(obligation:Obligation)
WHERE obligation.state IN ['DUE', 'PARTLY_PERFORMED']
RETURN DISTINCT policeCase.id AS policeCase
ORDER BY policeCase
LIMIT 50
