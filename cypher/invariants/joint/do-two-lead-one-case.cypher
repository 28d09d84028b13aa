// Two leaders have one case at once, or a leader has it without reporting
MATCH (dispute:Dispute)-[:TAKEN_UP_BY]->(:CaseLead {state: 'OPEN'})
WHERE COUNT { (dispute)-[:TAKEN_UP_BY]->(:CaseLead {state: 'OPEN'}) } > 1
  OR NOT EXISTS { (dispute)-[:HAS_TASK]->(:Task {kind: 'CASE_REPORT', state: 'OPEN'}) }
RETURN DISTINCT dispute.id AS dispute
ORDER BY dispute
LIMIT 50
