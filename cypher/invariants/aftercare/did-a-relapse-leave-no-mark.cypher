// A follow-up found that the quarrel came back, and the dispute does not say so
MATCH (dispute:Dispute)-[:FOLLOWED_UP_BY]->(followUp:FollowUp {result: 'RELAPSED'})
WHERE dispute.relapsedOn IS NULL
RETURN dispute.number AS dispute, followUp.id AS followUp
ORDER BY dispute, followUp
LIMIT 50
