// An agent signed for a party while no written authority lies in the dossier (R34)
MATCH (speaker:Person)-[mandate:REPRESENTS {kind: 'AGENT'}]->(party)-[signature:AGREED_TO]->(agreement:Agreement)
WHERE signature.signedBy = mandate.mandateId
  AND NOT EXISTS { (speaker)-[:AUTHORISED_BY {mandateId: mandate.mandateId}]->(:Document) }
RETURN agreement.number AS agreement, speaker.id AS speaker
ORDER BY agreement, speaker
LIMIT 50
