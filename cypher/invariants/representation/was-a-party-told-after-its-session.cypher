// A party sat at a session of an open procedure and was told its rights later or never (R10)
MATCH (procedure:Procedure {state: 'OPEN'})-[:HELD]->(session:Session)<-[:ATTENDED]-(party)
MATCH (procedure)<-[:HANDLED_BY]-(dispute:Dispute)<-[part:PARTY_TO]-(party)
WHERE part.to IS NULL AND (part.toldOn IS NULL OR part.toldOn > session.heldOn)
RETURN procedure.number AS procedure, session.id AS session, part.id AS party
ORDER BY procedure, session, party
LIMIT 50
