// A dispute carries another area than the division it occurred in, or occurred in none or in several
MATCH (dispute:Dispute)
WHERE COUNT { (dispute)-[:OCCURRED_IN]->(:Division) } <> 1
  OR NOT EXISTS { (dispute)-[:OCCURRED_IN]->(division:Division) WHERE division.code = dispute.areaCode }
RETURN dispute.number AS dispute
ORDER BY dispute
LIMIT 50
