// A dispute counts other parties than take part in it
MATCH (dispute:Dispute)
WHERE dispute.partyCount IS NULL AND EXISTS { (dispute)<-[:PARTY_TO]-() }
  OR dispute.partyCount <> COUNT { (dispute)<-[party:PARTY_TO]-() WHERE party.to IS NULL }
RETURN dispute.number AS dispute
ORDER BY dispute
LIMIT 50
