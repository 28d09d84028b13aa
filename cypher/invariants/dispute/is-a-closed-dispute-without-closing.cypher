// A dispute is closed without a way, a day or a step, or has a way without being closed
MATCH (dispute:Dispute)
WHERE (dispute.state = 'CLOSED') <> (dispute.closing IS NOT NULL)
  OR (dispute.state = 'CLOSED') <> (dispute.closedOn IS NOT NULL)
  OR dispute.state = 'CLOSED'
    AND NOT EXISTS { (dispute)-[:HAS_STEP]->(step:Step) WHERE step.kind IN ['CLOSED', 'DECLINED', 'MERGED'] }
RETURN dispute.number AS dispute
ORDER BY dispute
LIMIT 50
