// A party holds two positions on one issue at the same time, or one without being a party
MATCH (holder)-[position:TAKES_POSITION]->(issue:Issue)
WHERE position.to IS NULL
WITH holder, issue, collect(position.partyId) AS parties
WHERE size(parties) > 1
  OR NOT EXISTS {
    (holder)-[party:PARTY_TO]->(:Dispute)-[:TURNS_ON]->(issue)
    WHERE party.id IN parties
  }
RETURN issue.id AS issue, parties
ORDER BY issue
LIMIT 50
