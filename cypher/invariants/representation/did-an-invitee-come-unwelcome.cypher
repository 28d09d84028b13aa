// Somebody invited sat at a session though a party had not agreed (R09)
MATCH (procedure:Procedure)-[:HELD]->(session:Session)<-[there:ATTENDED]-(guest)<-[:OF_GUEST]-(invitation:Invitation)
MATCH (procedure)<-[:HANDLED_BY]-(dispute:Dispute)-[:INVITES]->(invitation)
WHERE there.as = invitation.kind
  AND EXISTS {
    MATCH (party)-[part:PARTY_TO]->(dispute)
    WHERE part.from < session.heldOn AND (part.to IS NULL OR part.to > session.heldOn)
      AND NOT EXISTS { (party)-[answer:ANSWERED]->(invitation) WHERE answer.agreed AND answer.partyId = part.id }
  }
RETURN session.id AS session, invitation.id AS invitation
ORDER BY session, invitation
LIMIT 50
