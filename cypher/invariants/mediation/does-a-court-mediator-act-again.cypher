// Who mediated for the court takes part in the same dispute as agent or party (R45)
MATCH (person:Person)-[:ASSIGNED]->(:Procedure {kind: 'JUDICIAL_MEDIATION'})<-[:HANDLED_BY]-(dispute:Dispute)
WHERE EXISTS { (person)-[:PARTY_TO]->(dispute) }
  OR EXISTS {
    (person)-[agency:REPRESENTS]->()
    WHERE agency.disputeId = dispute.id
  }
RETURN dispute.number AS dispute
ORDER BY dispute
LIMIT 50
