// A mandate lacks its day or its authority, or speaks for someone who is no party of its dispute (R33, R34)
MATCH (speaker:Person)-[mandate:REPRESENTS|GUARDS]->(party)
WHERE mandate.mandateId IS NULL
  OR mandate.on IS NULL
  OR mandate.from IS NULL
  OR mandate.kind = 'AGENT' AND coalesce(mandate.authority, '') = ''
  OR NOT EXISTS { (party)-[:PARTY_TO]->(:Dispute {id: mandate.disputeId}) }
RETURN mandate.mandateId AS mandate, speaker.id AS speaker
ORDER BY mandate, speaker
LIMIT 50
