// A protection order has no dispute, was granted without a last day, or lasts longer than six months
MATCH (granted:ProtectionOrder)
WHERE COUNT { (:Dispute)-[:PROTECTED_BY]->(granted) } <> 1
  OR (granted.state = 'GRANTED') <> (granted.validUntil IS NOT NULL)
  OR (granted.state = 'APPLIED') <> (granted.decidedOn IS NULL)
  OR granted.validUntil > granted.decidedOn + duration('P6M')
RETURN granted.id AS protectionOrder
ORDER BY protectionOrder
LIMIT 50
