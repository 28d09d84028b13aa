// An open dispute came back twice from those it was offered to, and nobody above was told
MATCH (dispute:Dispute)
WHERE dispute.state <> 'CLOSED'
  AND COUNT { (dispute)-[:HANDED_OVER]->(:Handover {state: 'RETURNED'}) } > 1
  AND NOT EXISTS { (dispute)-[:HAS_STEP]->(:Step {kind: 'ESCALATED', detail: 'RETURNED_TWICE'}) }
RETURN dispute.id AS dispute
ORDER BY dispute
LIMIT 50
