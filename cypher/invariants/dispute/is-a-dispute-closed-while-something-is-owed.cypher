// A dispute is closed as performed while something is still owed (R39)
MATCH (dispute:Dispute {closing: 'PERFORMED'})-[:HANDLED_BY]->(:Procedure)-[:ENDED_IN]->(:Agreement)-[:REQUIRES]->(obligation:Obligation)
WHERE obligation.state IN ['DUE', 'PARTLY_PERFORMED']
RETURN dispute.number AS dispute, obligation.id AS obligation
ORDER BY dispute, obligation
LIMIT 50
