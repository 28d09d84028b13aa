// A dispute has no report, no first step or no version
MATCH (dispute:Dispute)
WHERE dispute.version IS NULL
  OR NOT EXISTS { (:Report)-[:ABOUT]->(dispute) }
  OR NOT EXISTS { (dispute)-[:HAS_STEP]->(:Step {kind: 'REPORTED'}) }
RETURN dispute.number AS dispute
ORDER BY dispute
LIMIT 50
