// A dispute was merged, and it does not say into which
MATCH (dispute:Dispute {closing: 'MERGED'})
WHERE NOT EXISTS { (dispute)-[:CONTINUES]->(:Dispute) }
RETURN dispute.number AS dispute
ORDER BY dispute
LIMIT 50
