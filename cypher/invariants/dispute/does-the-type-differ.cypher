// A dispute carries another type than the one it points to
MATCH (dispute:Dispute)
WHERE COUNT { (dispute)-[:OF_TYPE]->(:DisputeType) } <> 1
  OR NOT EXISTS { (dispute)-[:OF_TYPE]->(type:DisputeType {list: 'POLICE'}) WHERE type.code = dispute.typeCode }
RETURN dispute.number AS dispute
ORDER BY dispute
LIMIT 50
