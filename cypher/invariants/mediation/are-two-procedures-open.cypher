// A dispute has two open procedures, or an open one in a state that does not say so
MATCH (dispute:Dispute)
WITH dispute, COUNT { (dispute)-[:HANDLED_BY]->(procedure:Procedure) WHERE procedure.state = 'OPEN' } AS open
WHERE open > 1 OR (open = 1) <> (dispute.state = 'IN_PROCEDURE')
RETURN dispute.number AS dispute, open
ORDER BY dispute
LIMIT 50
