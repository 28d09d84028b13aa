// A hand-over has no giver, receiver, dispute or last day, or two of one dispute wait for an answer
MATCH (handover:Handover)
WHERE COUNT { (:Dispute)-[:HANDED_OVER]->(handover) } <> 1
  OR COUNT { (handover)-[:FROM]->(:Agency) } <> 1
  OR COUNT { (handover)-[:TO]->(:Agency) } <> 1
  OR (handover.state = 'OFFERED') <> (handover.dueOn IS NOT NULL)
  OR handover.consent = 'NOT_ASKED' AND coalesce(handover.consentNote, '') = ''
  OR handover.state = 'OFFERED' AND EXISTS {
    (handover)<-[:HANDED_OVER]-(:Dispute)-[:HANDED_OVER]->(other:Handover {state: 'OFFERED'}) WHERE other <> handover }
RETURN handover.id AS handover
ORDER BY handover
LIMIT 50
