// Domestic violence was closed by mediation before the decision on it was recorded
MATCH (dispute:Dispute {domesticViolence: true})
WHERE dispute.violenceDecision IS NULL
  AND dispute.closing IN ['PERFORMED', 'SETTLED_OUTSIDE', 'WITHDRAWN', 'REFUSED_BY_PARTY', 'FAILED', 'NOT_ACCEPTED']
RETURN dispute.number AS dispute
ORDER BY dispute
LIMIT 50
