// A procedure goes on although a party refuses (R06)
MATCH (procedure:Procedure {state: 'OPEN'})<-[:HANDLED_BY]-(dispute:Dispute)<-[party:PARTY_TO]-()
WHERE party.to IS NULL AND party.consented = false
RETURN DISTINCT procedure.number AS procedure
ORDER BY procedure
LIMIT 50
