// Domestic violence was decided on, and nobody visits (section 4)
MATCH (dispute:Dispute)
WHERE dispute.domesticViolence AND dispute.violenceDecision IS NOT NULL AND dispute.violenceDecision <> 'UNFOUNDED'
  AND NOT EXISTS { (dispute)-[:FOLLOWED_UP_BY]->(:FollowUp {kind: 'VIOLENCE'}) }
RETURN dispute.number AS dispute
ORDER BY dispute
LIMIT 50
