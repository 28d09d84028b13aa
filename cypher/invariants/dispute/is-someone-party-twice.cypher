// Someone takes part in a dispute twice at the same time
MATCH (holder)-[party:PARTY_TO]->(dispute:Dispute)
WHERE party.to IS NULL
WITH dispute, holder, count(party) AS times
WHERE times > 1
RETURN dispute.number AS dispute, holder.id AS holder
ORDER BY dispute, holder
LIMIT 50
