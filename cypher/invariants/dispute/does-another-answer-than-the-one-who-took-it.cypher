// A dispute that was transferred belongs to somebody else than the agency that took it last, or to two
MATCH (dispute:Dispute)-[:HANDED_OVER]->(taken:Handover {state: 'ACCEPTED', kind: 'TRANSFER'})-[:TO]->(agency:Agency)
WHERE NOT EXISTS {
    (dispute)-[:HANDED_OVER]->(later:Handover {state: 'ACCEPTED', kind: 'TRANSFER'}) WHERE later.at > taken.at }
  AND (NOT EXISTS { (dispute)-[:OWNED_BY]->(agency) } OR COUNT { (dispute)-[:OWNED_BY]->(:Agency) } > 1)
RETURN dispute.id AS dispute
ORDER BY dispute
LIMIT 50
