// Somebody who turned out to be another record is a party still
MATCH (known)<-[:IDENTIFIED_AS]-(mark)-[part:PARTY_TO]->(dispute:Dispute)
RETURN mark.id AS mark, known.id AS known, dispute.number AS dispute
ORDER BY mark, known, dispute
LIMIT 50
